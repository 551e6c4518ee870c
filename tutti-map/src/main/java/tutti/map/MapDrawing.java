package tutti.map;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.map.fold.CompanyFolding;
import tutti.map.fold.VisibleParties;
import tutti.map.layout.LayoutSearch;
import tutti.map.planar.GraphCrowding;
import tutti.map.planar.GraphEdge;
import tutti.map.planar.LeftRight;

/**
 * The company as a picture: where every party, line, glyph and word lies. No line crosses another
 * unless it must, and nothing lies on anything it does not belong to.
 *
 * @param portrait whether the barline lies at the foot, for narrow screens
 * @param title what the picture shows, in a sentence
 * @param unpinned which boxes do not lie where they are pinned, in sentences
 * @param apart the sentence that says what could not be drawn without a crossing
 */
public record MapDrawing(
    boolean portrait,
    Area sheet,
    String title,
    Optional<String> apart,
    List<String> unpinned,
    List<Box> boxes,
    Optional<Barline> customer,
    List<Line> lines) {

  /** With more lines that have to cross, nobody could follow one. */
  private static final int MOST_CROSSED = 500;

  /** Beyond this nobody could read a sheet. */
  private static final int MOST_FREE = 2_000;

  /** Where lines must cross more often, nobody could follow one either. */
  private static final long MOST_CROSSINGS = 2_000;

  public MapDrawing {
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
    if (arrows > MOST_FREE) {
      return Optional.of(tooMany(arrows));
    }
    var edges = edges(company);
    long crossings = GraphCrowding.of(edges).leastCrossings();
    if (crossings > MOST_CROSSINGS) {
      return Optional.of(tooTangled(arrows, crossings));
    }
    return arrows <= MOST_CROSSED || LeftRight.planar(company.parties().size(), edges)
        ? Optional.empty()
        : Optional.of(tooMany(arrows));
  }

  private static String tooMany(int arrows) {
    return String.format(
        Locale.ENGLISH,
        "%,d arrows are too many for one picture, which holds %,d, or %,d where lines have"
            + " to cross",
        arrows,
        MOST_FREE,
        MOST_CROSSED);
  }

  private static String tooTangled(int arrows, long crossings) {
    return String.format(
        Locale.ENGLISH,
        "%,d arrows are too tangled for one picture: their lines would cross at least %,d times,"
            + " and more than %,d nobody could follow",
        arrows,
        crossings,
        MOST_CROSSINGS);
  }

  private static List<GraphEdge> edges(Company company) {
    return VisibleParties.of(CompanyFolding.open(company)).between().keySet().stream()
        .filter(pair -> !pair.own())
        .map(pair -> GraphEdge.of(pair.one(), pair.other()))
        .toList();
  }

  /** The company with the barline at the right; an arrow without a look is unmeasured. */
  public static MapDrawing landscape(Company company, Map<String, ArrowLook> looks) {
    return landscape(CompanyFolding.open(company), looks);
  }

  /** The same, of which some functions may be closed. */
  public static MapDrawing landscape(CompanyFolding folding, Map<String, ArrowLook> looks) {
    return landscape(folding, looks, arrangement(folding, false, Optional.empty()));
  }

  /** The company with the barline at the right, everything where the arrangement has it. */
  public static MapDrawing landscape(
      Company company, Map<String, ArrowLook> looks, MapArrangement arrangement) {
    return landscape(CompanyFolding.open(company), looks, arrangement);
  }

  /** The same, of which some functions may be closed. */
  public static MapDrawing landscape(
      CompanyFolding folding, Map<String, ArrowLook> looks, MapArrangement arrangement) {
    return MapEngraver.engrave(folding, looks, SheetStyle.LANDSCAPE, arrangement);
  }

  /** The company with the barline at the foot, narrow and without labels. */
  public static MapDrawing portrait(Company company, Map<String, ArrowLook> looks) {
    return portrait(CompanyFolding.open(company), looks);
  }

  /** The same, of which some functions may be closed. */
  public static MapDrawing portrait(CompanyFolding folding, Map<String, ArrowLook> looks) {
    return portrait(folding, looks, arrangement(folding, true, Optional.empty()));
  }

  /** The company with the barline at the foot, everything where the arrangement has it. */
  public static MapDrawing portrait(
      Company company, Map<String, ArrowLook> looks, MapArrangement arrangement) {
    return portrait(CompanyFolding.open(company), looks, arrangement);
  }

  /** The same, of which some functions may be closed. */
  public static MapDrawing portrait(
      CompanyFolding folding, Map<String, ArrowLook> looks, MapArrangement arrangement) {
    return MapEngraver.engrave(folding, looks, SheetStyle.PORTRAIT, arrangement);
  }

  /**
   * Where everything of a company is to lie, found with care: a second or so for thirty parties.
   *
   * @param before where it lay in the drawing before, from which as little as possible moves
   */
  public static MapArrangement arrangement(
      Company company, boolean portrait, Optional<MapArrangement> before) {
    return arrangement(CompanyFolding.open(company), portrait, before);
  }

  /** The same, of which some functions may be closed; each choice has an arrangement of its own. */
  public static MapArrangement arrangement(
      CompanyFolding folding, boolean portrait, Optional<MapArrangement> before) {
    return MapArranger.arrange(
        folding,
        portrait ? SheetStyle.PORTRAIT : SheetStyle.LANDSCAPE,
        before,
        LayoutSearch.THOROUGH);
  }

  /** Any arrangement without a needless crossing, found at once; calm it is not. */
  public static MapArrangement sketched(CompanyFolding folding, boolean portrait) {
    return MapArranger.arrange(
        folding, portrait ? SheetStyle.PORTRAIT : SheetStyle.LANDSCAPE, Optional.empty(), 0);
  }

  /** A place on the sheet. */
  public record Point(double x, double y) {}

  /** An upright rectangle. */
  public record Area(double x, double y, double width, double height) {}

  /**
   * A party with its name in rows around the middle of its area.
   *
   * @param function the open function it is a role of, written above its name
   * @param note what it keeps inside, when it is a closed function; written below its name
   */
  public record Box(
      String party,
      String name,
      Area area,
      List<String> rows,
      Optional<Function> function,
      Optional<Note> note) {
    public Box {
      requireNonNull(party, "party");
      requireNonNull(name, "name");
      requireNonNull(area, "area");
      rows = List.copyOf(rows);
      requireNonNull(function, "function");
      requireNonNull(note, "note");
    }

    /** A party that neither is a role nor has any. */
    public Box(String party, String name, Area area, List<String> rows) {
      this(party, name, area, rows, Optional.empty(), Optional.empty());
    }

    /** The party and what it keeps inside, in words. */
    public String said() {
      return note.map(inside -> name + ", " + inside.said()).orElse(name);
    }
  }

  /** An open function as each of its roles names it, in rows of small letters. */
  public record Function(String party, String name, List<String> rows) {
    public Function {
      requireNonNull(party, "party");
      requireNonNull(name, "name");
      rows = List.copyOf(rows);
    }
  }

  /**
   * What a closed function keeps inside, in rows of small letters.
   *
   * @param arrows the states of the arrows inside, by their ids
   * @param worst the worst of these states; none when there is no arrow
   */
  public record Note(
      String text,
      List<String> rows,
      Map<String, PromiseState> arrows,
      Optional<PromiseState> worst) {
    public Note {
      requireNonNull(text, "text");
      rows = List.copyOf(rows);
      arrows = Map.copyOf(arrows);
      requireNonNull(worst, "worst");
    }

    /** {@code 3 roles, 4 arrows inside; the worst: broken}. */
    public String said() {
      return worst.map(state -> text + "; the worst: " + state.text()).orElse(text);
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
      PromiseState state,
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
