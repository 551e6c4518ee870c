package tutti.bench.drawing;

/** A program that draws networks. */
interface Drawer {

  /** Its name, with the version where it has one. */
  String name();

  /** The lines as drawn. */
  Picture draw(Network network);
}
