package tutti.map.layout;

/**
 * All that runs between two boxes, seen by the layout: a bundle of parallel lines with their text.
 *
 * @param length how long it must at least be
 * @param breadth how much room it takes across, text included
 * @param axis how far across its first line lies from its upper edge
 * @param weight how many arrows run in it
 */
public record LayoutLane(int from, int to, int length, int breadth, int axis, int weight) {

  LayoutLane longer(int more) {
    return new LayoutLane(from, to, length + more, breadth, axis, weight);
  }
}
