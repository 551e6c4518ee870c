package tutti.map;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.measure.State;

/**
 * The company as a picture: where every party, line, glyph and word lies. No line crosses another
 * unless it must, and nothing lies on anything it does not belong to.
 *
 * @param portrait whether the barline lies at the foot, for narrow screens
 * @param title what the picture shows, in a sentence
 * @param unpinned which boxes do not lie where they are pinned, in sentences
 * @param apart the sentence that says what could not be drawn without a crossing
 */
public record Drawing(
    boolean portrait,
    Area sheet,
    String title,
    Optional<String> apart,
    List<String> unpinned,
    List<Box> boxes,
    Optional<Barline> customer,
    List<Line> lines) {

  /** Beyond this a sheet takes longer to draw than anybody waits, and nobody could read it. */
  private static final int MOST_ARROWS = 500;

  public Drawing {
    requireNonNull(sheet, "sheet");
    requireNonNull(title, "title");
    requireNonNull(apart, "apart");
    unpinned = List.copyOf(unpinned);
    boxes = List.copyOf(boxes);
    requireNonNull(customer, "customer");
    lines = List.copyOf(lines);
  }

  /**
   * What a reader should know beside the drawing: why lines cross, which pins could not be kept.
   */
  public List<String> remarks() {
    return Stream.concat(apart.stream(), unpinned.stream()).toList();
  }

  /** That a company does not fit on one sheet, in words; empty when it does. */
  public static Optional<String> tooMuch(Company company) {
    var arrows = company.arrows().size();
    return arrows <= MOST_ARROWS
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ENGLISH,
                "%,d arrows are too many for one picture, which holds %d",
                arrows,
                MOST_ARROWS));
  }

  /** The company with the barline at the right; an arrow without a look is unmeasured. */
  public static Drawing landscape(Company company, Map<String, ArrowLook> looks) {
    return landscape(company, looks, arrangement(company, false, Optional.empty()));
  }

  /** The company with the barline at the right, everything where the arrangement has it. */
  public static Drawing landscape(
      Company company, Map<String, ArrowLook> looks, Arrangement arrangement) {
    return Engraver.engrave(company, looks, Style.LANDSCAPE, arrangement);
  }

  /** The company with the barline at the foot, narrow and without labels. */
  public static Drawing portrait(Company company, Map<String, ArrowLook> looks) {
    return portrait(company, looks, arrangement(company, true, Optional.empty()));
  }

  /** The company with the barline at the foot, everything where the arrangement has it. */
  public static Drawing portrait(
      Company company, Map<String, ArrowLook> looks, Arrangement arrangement) {
    return Engraver.engrave(company, looks, Style.PORTRAIT, arrangement);
  }

  /**
   * Where everything of a company is to lie, found with care: a second or so for thirty parties.
   *
   * @param before where it lay in the drawing before, from which as little as possible moves
   */
  public static Arrangement arrangement(
      Company company, boolean portrait, Optional<Arrangement> before) {
    return Arranger.arrange(
        company, portrait ? Style.PORTRAIT : Style.LANDSCAPE, before, Layout.THOROUGH);
  }

  /** Any arrangement without a needless crossing, found at once; calm it is not. */
  public static Arrangement sketched(Company company, boolean portrait) {
    return Arranger.arrange(
        company, portrait ? Style.PORTRAIT : Style.LANDSCAPE, Optional.empty(), 0);
  }

  /** A place on the sheet. */
  public record Point(double x, double y) {}

  /** An upright rectangle. */
  public record Area(double x, double y, double width, double height) {}

  /** A party with its name in rows around the middle of its area. */
  public record Box(String party, String name, Area area, List<String> rows) {
    public Box {
      requireNonNull(party, "party");
      requireNonNull(name, "name");
      requireNonNull(area, "area");
      rows = List.copyOf(rows);
    }
  }

  /** The customer: a line over the whole sheet, its name beside it or under it. */
  public record Barline(String party, String name, Area area, Area words, List<String> rows) {
    public Barline {
      requireNonNull(party, "party");
      requireNonNull(name, "name");
      requireNonNull(area, "area");
      requireNonNull(words, "words");
      rows = List.copyOf(rows);
    }
  }

  /**
   * An arrow.
   *
   * @param from the id of the party that gives
   * @param to the id of the party that gets
   * @param path from the giver to the head's tip
   * @param bridges where it goes over other lines, in the order of its path
   * @param sentence the arrow said in words
   */
  public record Line(
      String arrow,
      String from,
      String to,
      State state,
      double width,
      List<Point> path,
      Point glyph,
      Optional<Label> label,
      Optional<Number> number,
      String sentence,
      List<Point> bridges) {
    public Line {
      requireNonNull(arrow, "arrow");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(state, "state");
      path = List.copyOf(path);
      requireNonNull(glyph, "glyph");
      requireNonNull(label, "label");
      requireNonNull(number, "number");
      requireNonNull(sentence, "sentence");
      bridges = List.copyOf(bridges);
    }

    Line over(List<Point> others) {
      return new Line(arrow, from, to, state, width, path, glyph, label, number, sentence, others);
    }
  }

  /** Rows of text, centred in their area; each is plain, then bold. */
  public record Label(Area area, List<Row> rows) {
    public Label {
      requireNonNull(area, "area");
      rows = List.copyOf(rows);
    }
  }

  /** A row of text: plain, then bold; either may be empty. */
  public record Row(String plain, String strong) {
    public Row {
      requireNonNull(plain, "plain");
      requireNonNull(strong, "strong");
    }
  }

  /** The boxed number that links the line to the list of what to fix first. */
  public record Number(int rank, Area area) {
    public Number {
      requireNonNull(area, "area");
    }
  }
}
