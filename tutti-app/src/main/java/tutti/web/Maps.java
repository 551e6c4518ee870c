package tutti.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tutti.company.Company;
import tutti.map.Arrangement;
import tutti.map.ArrowLook;
import tutti.map.Drawing;
import tutti.map.crossing.Crossings;
import tutti.map.fold.Folding;
import tutti.map.svg.Gloss;
import tutti.map.svg.Links;
import tutti.map.svg.Svg;
import tutti.map.svg.Theme;
import tutti.print.Format;
import tutti.print.Press;
import tutti.print.Unprintable;
import tutti.report.Arranged;
import tutti.report.Looks;
import tutti.report.Report;
import tutti.web.view.Engraving;
import tutti.web.view.Filter;
import tutti.web.view.Opening;

/** Maps of reports. Drawing takes a while, so the latest few drawings are kept. */
@Component
public class Maps {

  private static final int KEPT = 16;

  private final Latest<Motif, Pair> latest = new Latest<>(KEPT);
  private final Latest<Folding, List<String>> why = new Latest<>(KEPT);

  private final Arranged arranged;

  public Maps(Arranged arranged) {
    this.arranged = arranged;
  }

  /** What decides how a map looks. */
  private record Motif(
      Folding folding, Map<String, ArrowLook> looks, Arrangement wide, Arrangement narrow) {}

  private record Pair(Drawing landscape, Drawing portrait) {}

  /** The map on a page; none of what is too much for one sheet. */
  Optional<Engraving> inline(Report report, Moment moment, Filter filter, Opening opening) {
    var folding = opening.folding(report.company());
    return Drawing.tooMuch(folding.company()).isPresent()
        ? Optional.empty()
        : Optional.of(engraved(report, folding, new Ways(moment, filter, opening).links(), filter));
  }

  private Engraving engraved(Report report, Folding folding, Links links, Filter filter) {
    var gloss = Gloss.of(report.company(), filter.lit(report));
    return engraved(folding, Looks.of(report), links, gloss);
  }

  /** The map with other looks on a page; it fits one sheet. */
  Engraving engraved(Folding folding, Map<String, ArrowLook> looks, Links links, Gloss gloss) {
    var pair = pair(folding, looks);
    return new Engraving(
        Svg.inline(pair.landscape(), links, gloss),
        Svg.inline(pair.portrait(), links, gloss),
        pair.landscape().remarks(),
        pair.landscape().apart().isEmpty() ? List.of() : why(folding));
  }

  /** The map as a file of its own; a text holds any number of arrows. */
  byte[] printed(Report report, Format format, Opening opening) {
    if (!format.drawn()) {
      return Press.text(format, report.company(), Looks.of(report)).getBytes(UTF_8);
    }
    var company = report.company();
    var folding = opening.folding(company);
    refuse(folding.company());
    var day = LocalDate.ofInstant(report.at(), company.zone());
    var drawing = pair(report, folding).landscape();
    try {
      return Press.picture(format, drawing, Theme.SYSTEM, OptionalInt.empty(), company.name(), day);
    } catch (Unprintable e) {
      throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, e.says());
    }
  }

  /** A company as it is written, whatever became of its promises, as a file of its own. */
  public String written(Company company) {
    refuse(company);
    return Svg.standalone(pair(Folding.open(company), Map.of()).landscape());
  }

  private static void refuse(Company company) {
    Drawing.tooMuch(company)
        .ifPresent(why -> {
          throw new Refused(
              HttpStatus.UNPROCESSABLE_CONTENT, why + "; under Arrows they stand as a table.");
        });
  }

  private Pair pair(Report report, Folding folding) {
    return pair(folding, Looks.of(report));
  }

  private Pair pair(Folding folding, Map<String, ArrowLook> looks) {
    var wide = arranged.of(folding, false);
    return latest.of(new Motif(folding, looks, wide, arranged.of(folding, true)), Maps::draw);
  }

  private List<String> why(Folding folding) {
    return why.of(folding, crossed -> Crossings.said(crossed.company()));
  }

  private static Pair draw(Motif motif) {
    return new Pair(
        Drawing.landscape(motif.folding(), motif.looks(), motif.wide()),
        Drawing.portrait(motif.folding(), motif.looks(), motif.narrow()));
  }
}
