package tutti.map.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.PromiseState;
import tutti.map.ArrowSentence;
import tutti.map.MapDrawing;
import tutti.map.MapDrawing.Barline;
import tutti.map.MapDrawing.Box;
import tutti.map.MapDrawing.Line;
import tutti.map.SheetStyle;

/** A drawing as SVG. What can be said of a line is said worst first. */
public final class SvgMap {

  /** Room at the right of a file: where our fonts are missing, others run wider. */
  private static final int SLACK = 30;

  private final XmlText xml = new XmlText();
  private final MapDrawing drawing;
  private final Optional<MapAddresses> links;
  private final MapTheme theme;
  private final MapGloss gloss;
  private final CarriedFaces faces = new CarriedFaces();
  private final SvgLettering lettering;

  private SvgMap(MapDrawing drawing, Optional<MapAddresses> links, MapTheme theme, MapGloss gloss) {
    this.drawing = drawing;
    this.links = links;
    this.theme = theme;
    this.gloss = gloss;
    this.lettering = new SvgLettering(links.isEmpty(), faces, xml);
  }

  /** The drawing as part of a page: links and class names, no style of its own. */
  public static String inline(MapDrawing drawing, MapAddresses links) {
    return inline(drawing, links, MapGloss.NONE);
  }

  /**
   * The drawing as part of a page. Each arrow carries its id, its ends, its state and the side of
   * its giver, each party its id, name, kind and side, for scripts that look for them; what recedes
   * has the class {@code dim}.
   */
  public static String inline(MapDrawing drawing, MapAddresses links, MapGloss gloss) {
    return new SvgMap(drawing, Optional.of(links), MapTheme.SYSTEM, gloss).inline();
  }

  /** The drawing as a file of its own, light and dark. */
  public static String standalone(MapDrawing drawing) {
    return standalone(drawing, MapTheme.SYSTEM);
  }

  /** The drawing as a file of its own, in the colours of the theme. */
  public static String standalone(MapDrawing drawing, MapTheme theme) {
    return standalone(drawing, theme, MapGloss.NONE);
  }

  /** The drawing as a file of its own, with what else is known of it. */
  public static String standalone(MapDrawing drawing, MapTheme theme, MapGloss gloss) {
    return new SvgMap(drawing, Optional.empty(), theme, gloss).standalone();
  }

  private String inline() {
    var id = drawing.portrait() ? "map-port" : "map-land";
    xml.open("svg", "class", kind(), "viewBox", viewBox(), "role", "group", "aria-labelledby", id);
    xml.open("title", "id", id).text(drawing.title()).close("title").line();
    content();
    return xml.close("svg").toString();
  }

  /** The letters that the file carries are known when its content is written. */
  private String standalone() {
    content();
    var head = root();
    head.open("title").text(drawing.title()).close("title").line();
    head.open("desc").text(description()).close("desc").line();
    head.open("style").text(theme.css() + style() + faces.css()).close("style").line();
    paper(head);
    return head + xml.close("svg").line().toString();
  }

  private XmlText root() {
    var sheet = drawing.sheet();
    var space = "http://www.w3.org/2000/svg";
    return new XmlText()
        .open(
            "svg",
            "xmlns",
            space,
            "class",
            kind(),
            "viewBox",
            viewBox(),
            "width",
            sheet.width() + slack(),
            "height",
            sheet.height(),
            "role",
            "img");
  }

  private void paper(XmlText head) {
    var sheet = drawing.sheet();
    head.empty(
        "rect",
        "class",
        "paper",
        "x",
        sheet.x(),
        "y",
        sheet.y(),
        "width",
        sheet.width() + slack(),
        "height",
        sheet.height());
  }

  private String kind() {
    return drawing.portrait() ? "map port" : "map land";
  }

  private String viewBox() {
    var sheet = drawing.sheet();
    return String.join(
        " ",
        XmlText.number(sheet.x()),
        XmlText.number(sheet.y()),
        XmlText.number(sheet.width() + slack()),
        XmlText.number(sheet.height()));
  }

  private int slack() {
    return links.isPresent() ? 0 : SLACK;
  }

  private String description() {
    var words = new StringBuilder();
    drawing.apart().ifPresent(apart -> words.append(apart).append(' '));
    drawing.boxes().stream()
        .filter(box -> box.note().isPresent())
        .forEach(box -> words.append(box.said()).append(". "));
    sorted().map(Line::sentence).distinct().forEach(one -> words.append(one).append(' '));
    return words.toString().strip();
  }

  private static String style() {
    try (var style = SvgMap.class.getResourceAsStream("standalone.css")) {
      return new String(Objects.requireNonNull(style, "standalone.css").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Line> sorted() {
    return drawing.lines().stream().sorted(Comparator.comparing(Line::state));
  }

  private void content() {
    xml.line();
    sorted().forEach(this::line);
    drawing.boxes().forEach(this::box);
    drawing.customer().ifPresent(this::barline);
  }

  private void line(Line line) {
    start(
        group(line),
        line.sentence(),
        links.map(to -> to.arrow().apply(line.arrow())),
        traits(line));
    SvgStroke.draw(line, xml);
    boolean strong = line.state() == PromiseState.BROKEN;
    line.label().ifPresent(label -> lettering.label(label, line.number().isPresent(), strong));
    line.number().ifPresent(lettering::number);
    end();
  }

  private String group(Line line) {
    var used = gloss.traffic().word(line.arrow());
    return "ar "
        + SvgStroke.of(line.state()).word()
        + (used.isEmpty() ? "" : " " + used)
        + (gloss.lit(line.arrow()) ? "" : " dim");
  }

  private List<Object> traits(Line line) {
    return List.of(
        "data-arrow",
        line.arrow(),
        "data-from",
        line.from(),
        "data-to",
        line.to(),
        "data-state",
        line.state().word(),
        "data-side",
        gloss.giver(line),
        "data-ends",
        gloss.ends(line));
  }

  /** The arrows inside a closed function, which nobody sees but scripts find. */
  private void inside(Box box, MapDrawing.Note note) {
    for (var one : new TreeMap<>(note.arrows()).entrySet()) {
      gloss
          .arrow(one.getKey())
          .map(arrow -> nested(box, arrow, one.getValue()))
          .ifPresent(traits -> xml.empty("g", traits.toArray()));
    }
  }

  private List<Object> nested(Box box, Arrow arrow, PromiseState state) {
    var said = ArrowSentence.of(box.name(), box.name(), arrow, state);
    return List.of(
        "class",
        "nested",
        "aria-label",
        said,
        "data-arrow",
        arrow.id(),
        "data-from",
        box.party(),
        "data-to",
        box.party(),
        "data-state",
        state.word(),
        "data-side",
        gloss.side(arrow.from()),
        "data-ends",
        MapGloss.ends(arrow));
  }

  private List<Object> traits(String party, String name) {
    return List.of(
        "data-party",
        party,
        "data-name",
        name,
        "data-kind",
        gloss.kind(party),
        "data-side",
        gloss.side(party));
  }

  private void start(String group, String said, Optional<String> address, List<Object> traits) {
    if (address.isPresent()) {
      var all = new ArrayList<Object>(List.of("href", address.get(), "class", group));
      all.addAll(List.of("aria-label", said));
      all.addAll(traits);
      xml.open("a", all.toArray());
    } else {
      xml.open("g", "class", group);
    }
    xml.open("title").text(said).close("title");
  }

  private void end() {
    xml.close(links.isPresent() ? "a" : "g").line();
  }

  private void box(Box box) {
    var area = box.area();
    var pinned = gloss.pinned(box.party());
    var style = drawing.portrait() ? SheetStyle.PORTRAIT : SheetStyle.LANDSCAPE;
    start(
        "pt" + (touched(box) ? "" : " dim"),
        box.said() + (pinned ? ", pinned" : "") + wild(box.party()),
        links.map(to -> to.party().apply(box.party())),
        traits(box.party(), box.name()));
    xml.empty(
        "rect",
        "x",
        area.x() + 0.5,
        "y",
        area.y() + 0.5,
        "width",
        area.width() - 1,
        "height",
        area.height() - 1);
    if (pinned) {
      xml.empty("circle", "cx", area.x() + 6, "cy", area.y() + 6, "r", 2.5, "class", "pin");
    }
    lettering.name(box, style);
    if (gloss.traffic().wild(box.party()) > 0) {
      CountBadge.draw(box, style, gloss.traffic().wild(box.party()), lettering);
    }
    end();
    new Folds(box, style, links.flatMap(MapAddresses::fold), lettering).draw();
    box.note().ifPresent(note -> inside(box, note));
  }

  /** Said where a box leads somewhere; in a file its words stand for themselves. */
  private String wild(String party) {
    var count = gloss.traffic().wild(party);
    return count == 0 || links.isEmpty() ? "" : ", " + count + " wild";
  }

  /** Whether an arrow of a party stands out, or all do. */
  private boolean touched(Box box) {
    var party = box.party();
    return gloss.lit().isEmpty()
        || box.note().stream()
            .anyMatch(note -> note.arrows().keySet().stream().anyMatch(gloss::lit))
        || drawing.lines().stream()
            .filter(line -> gloss.lit(line.arrow()))
            .anyMatch(line -> line.from().equals(party) || line.to().equals(party));
  }

  private void barline(Barline barline) {
    start(
        "pt cu",
        barline.name() + ", " + SheetStyle.OUTSIDE + wild(barline.party()),
        links.map(to -> to.party().apply(barline.party())),
        traits(barline.party(), barline.name()));
    SvgStroke.barline(barline, drawing.portrait(), xml);
    lettering.customer(barline, drawing.portrait());
    end();
  }
}
