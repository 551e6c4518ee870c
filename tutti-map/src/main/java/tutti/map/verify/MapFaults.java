package tutti.map.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has been found so far. */
final class MapFaults {

  private final List<String> said = new ArrayList<>();
  private int crossings;
  private int throughBoxes;
  private int overlaps;

  /** A pair of lines meets. */
  void crossing() {
    crossings++;
  }

  /** What is wrong with a crossing, which is counted already. */
  void atCrossing(String what) {
    say(what);
  }

  void through(String what) {
    throughBoxes++;
    say(what);
  }

  void overlap(String what) {
    overlaps++;
    say(what);
  }

  private void say(String what) {
    said.add(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ".");
  }

  MapVerdict verdict() {
    return new MapVerdict(crossings, throughBoxes, overlaps, said);
  }
}
