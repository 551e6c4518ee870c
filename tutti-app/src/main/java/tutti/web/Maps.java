package tutti.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tutti.availability.Unavailable;
import tutti.company.Company;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.map.Arrangement;
import tutti.map.ArrowLook;
import tutti.map.Drawing;
import tutti.map.crossing.Crossings;
import tutti.map.fold.Folding;
import tutti.map.svg.Links;
import tutti.map.svg.MapGloss;
import tutti.map.svg.Svg;
import tutti.map.svg.Theme;
import tutti.print.Format;
import tutti.print.MapRenderer;
import tutti.print.Unprintable;
import tutti.report.ArrangementSource;
import tutti.report.ArrowLooks;
import tutti.report.Report;
import tutti.web.view.Engraving;
import tutti.web.view.Filter;
import tutti.web.view.MapPicture;
import tutti.web.view.Opening;

/** Maps of reports. Drawing takes a while, so the latest few drawings are kept. */
@Component
public class Maps {

  private static final int KEPT = 16;

  /** How long a page waits for its map before it shows the table. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** How long a file waits for the arrangement of its map. */
  private static final Duration LONG = Duration.ofSeconds(9);

  private final LruCache<Motif, Pair> latest = new LruCache<>(KEPT);
  private final LruCache<Folding, List<String>> why = new LruCache<>(KEPT);

  private final ArrangementSource arranged;
  private final ComputePool pool;

  public Maps(ArrangementSource arranged, ComputePool pool) {
    this.arranged = arranged;
    this.pool = pool;
  }

  /** What decides how a map looks. */
  private record Motif(
      Folding folding, Map<String, ArrowLook> looks, Arrangement wide, Arrangement narrow) {}

  private record Pair(Drawing landscape, Drawing portrait) {}

  /** A picture as a file: what is on it, and as what. */
  private record Print(
      Folding folding, Map<String, ArrowLook> looks, Arrangement wide, Format format) {}

  /** The map on a page; none of what is too much for one sheet. */
  MapPicture inline(Report report, Moment moment, Filter filter, Opening opening) {
    var folding = opening.folding(report.company());
    var gloss = MapGloss.of(report.company(), filter.lit(report));
    return engraved(
        folding, ArrowLooks.of(report), new MapLinks(moment, filter, opening).links(), gloss);
  }

  /** The map with other looks on a page. */
  MapPicture engraved(Folding folding, Map<String, ArrowLook> looks, Links links, MapGloss gloss) {
    var tooMuch = Drawing.tooMuch(folding.company());
    return tooMuch.map(MapPicture::tooMuch).orElseGet(() -> drawn(folding, looks, links, gloss));
  }

  private MapPicture drawn(
      Folding folding, Map<String, ArrowLook> looks, Links links, MapGloss gloss) {
    try {
      return pair(folding, looks)
          .map(pair -> MapPicture.of(engraving(pair, folding, links, gloss)))
          .orElse(MapPicture.COMING);
    } catch (Unavailable e) {
      return e.why() == Unavailable.Cause.BUSY ? MapPicture.COMING : MapPicture.outOfTime(e.says());
    }
  }

  private Engraving engraving(Pair pair, Folding folding, Links links, MapGloss gloss) {
    return new Engraving(
        Svg.inline(pair.landscape(), links, gloss),
        Svg.inline(pair.portrait(), links, gloss),
        pair.landscape().remarks(),
        pair.landscape().apart().isEmpty() ? List.of() : why(folding));
  }

  private Optional<Pair> pair(Folding folding, Map<String, ArrowLook> looks) {
    return arranged
        .of(folding, false, PATIENCE)
        .flatMap(wide ->
            arranged
                .of(folding, true, PATIENCE)
                .flatMap(narrow -> pair(new Motif(folding, looks, wide, narrow))));
  }

  private Optional<Pair> pair(Motif motif) {
    return latest.of(
        motif,
        () -> pool.soon(ComputeKind.MAP, motif, PATIENCE, () -> latest.keep(motif, draw(motif))));
  }

  private static Pair draw(Motif motif) {
    return new Pair(
        Drawing.landscape(motif.folding(), motif.looks(), motif.wide()),
        Drawing.portrait(motif.folding(), motif.looks(), motif.narrow()));
  }

  /** Why lines cross; none where that is not known soon. */
  private List<String> why(Folding folding) {
    return why.of(
            folding,
            () ->
                pool.soon(
                    ComputeKind.MAP,
                    folding,
                    PATIENCE,
                    () -> why.keep(folding, Crossings.said(folding.company()))))
        .orElse(List.of());
  }

  /** The map as a file of its own; a text holds any number of arrows. */
  byte[] printed(Report report, Format format, Opening opening) {
    if (!format.drawn()) {
      return MapRenderer.text(format, report.company(), ArrowLooks.of(report)).getBytes(UTF_8);
    }
    var company = report.company();
    var folding = opening.folding(company);
    var wide = wide(folding);
    var day = LocalDate.ofInstant(report.at(), company.zone());
    var print = new Print(folding, ArrowLooks.of(report), wide, format);
    return pool.compute(
        ComputeKind.PRINT, List.of(print, day), () -> pressed(print, company.name(), day));
  }

  private static byte[] pressed(Print print, String name, LocalDate day) {
    var drawing = Drawing.landscape(print.folding(), print.looks(), print.wide());
    try {
      return MapRenderer.picture(
          print.format(), drawing, Theme.SYSTEM, OptionalInt.empty(), name, day);
    } catch (Unprintable e) {
      throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, e.says());
    }
  }

  /** A company as it is written, whatever became of its promises, as a file of its own. */
  public String written(Company company) {
    var folding = Folding.open(company);
    var wide = wide(folding);
    return pool.compute(
        ComputeKind.PRINT, wide, () -> Svg.standalone(Drawing.landscape(folding, Map.of(), wide)));
  }

  private Arrangement wide(Folding folding) {
    refuse(folding.company());
    return arranged
        .of(folding, false, LONG)
        .orElseThrow(() ->
            new Unavailable(
                Unavailable.Cause.OUT_OF_TIME,
                "The map is still being drawn; ask again in a few seconds.",
                PATIENCE));
  }

  private static void refuse(Company company) {
    Drawing.tooMuch(company)
        .ifPresent(why -> {
          throw new Refused(
              HttpStatus.UNPROCESSABLE_CONTENT, why + "; under Arrows they stand as a table.");
        });
  }
}
