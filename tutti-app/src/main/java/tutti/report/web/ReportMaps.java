package tutti.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tutti.availability.Unavailable;
import tutti.company.Company;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.map.ArrowLook;
import tutti.map.MapArrangement;
import tutti.map.MapDrawing;
import tutti.map.crossing.MapCrossings;
import tutti.map.fold.CompanyFolding;
import tutti.map.svg.MapAddresses;
import tutti.map.svg.MapGloss;
import tutti.map.svg.MapTheme;
import tutti.map.svg.SvgMap;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.render.MapRenderer;
import tutti.render.PrintFormat;
import tutti.render.UnprintableMap;
import tutti.report.ArrangementSource;
import tutti.report.ArrowLooks;
import tutti.report.CompanyReport;
import tutti.report.web.view.ArrowFilter;
import tutti.report.web.view.FunctionOpening;
import tutti.report.web.view.MapEngraving;
import tutti.report.web.view.MapPicture;

/** Maps of reports. Drawing takes a while, so the latest few drawings are kept. */
@Component
public class ReportMaps {

  private static final int KEPT = 16;

  /** How long a page waits for its map before it shows the table. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** How long a file waits for the arrangement of its map. */
  private static final Duration LONG = Duration.ofSeconds(9);

  private final Cache<MapMotif, MapPair> latest = Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<CompanyFolding, List<String>> why =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  private final ArrangementSource arranged;
  private final ComputePool pool;

  public ReportMaps(ArrangementSource arranged, ComputePool pool) {
    this.arranged = arranged;
    this.pool = pool;
  }

  /** What decides how a map looks. */
  private record MapMotif(
      CompanyFolding folding,
      Map<String, ArrowLook> looks,
      MapArrangement wide,
      MapArrangement narrow) {}

  private record MapPair(MapDrawing landscape, MapDrawing portrait) {}

  /** A picture as a file: what is on it, and as what. */
  private record PrintedMap(
      CompanyFolding folding,
      Map<String, ArrowLook> looks,
      MapArrangement wide,
      PrintFormat format) {}

  /** The map on a page; none of what is too much for one sheet. */
  MapPicture inline(
      CompanyReport report, PageMoment moment, ArrowFilter filter, FunctionOpening opening) {
    var folding = opening.folding(report.company());
    var gloss = MapGloss.of(report.company(), filter.lit(report));
    return engraved(
        folding, ArrowLooks.of(report), new MapLinks(moment, filter, opening).links(), gloss);
  }

  /** The map with other looks on a page. */
  MapPicture engraved(
      CompanyFolding folding, Map<String, ArrowLook> looks, MapAddresses links, MapGloss gloss) {
    var tooMuch = MapDrawing.tooMuch(folding.company());
    return tooMuch.map(MapPicture::tooMuch).orElseGet(() -> drawn(folding, looks, links, gloss));
  }

  private MapPicture drawn(
      CompanyFolding folding, Map<String, ArrowLook> looks, MapAddresses links, MapGloss gloss) {
    try {
      return pair(folding, looks)
          .map(pair -> MapPicture.of(engraving(pair, folding, links, gloss)))
          .orElse(MapPicture.COMING);
    } catch (Unavailable e) {
      return e.why() == Unavailable.Cause.BUSY ? MapPicture.COMING : MapPicture.outOfTime(e.says());
    }
  }

  private MapEngraving engraving(
      MapPair pair, CompanyFolding folding, MapAddresses links, MapGloss gloss) {
    return new MapEngraving(
        SvgMap.inline(pair.landscape(), links, gloss),
        SvgMap.inline(pair.portrait(), links, gloss),
        pair.landscape().remarks(),
        pair.landscape().apart().isEmpty() ? List.of() : why(folding));
  }

  private Optional<MapPair> pair(CompanyFolding folding, Map<String, ArrowLook> looks) {
    return arranged
        .of(folding, false, PATIENCE)
        .flatMap(wide ->
            arranged
                .of(folding, true, PATIENCE)
                .flatMap(narrow -> pair(new MapMotif(folding, looks, wide, narrow))));
  }

  private Optional<MapPair> pair(MapMotif motif) {
    return soon(latest, motif, () -> draw(motif));
  }

  /** What is kept, else what is worked out in time; what takes longer is there the next time. */
  private <K, V> Optional<V> soon(Cache<K, V> kept, K key, Supplier<V> make) {
    return Optional.ofNullable(kept.getIfPresent(key))
        .or(() ->
            pool.soon(
                ComputeKind.MAP,
                key,
                PATIENCE,
                () -> {
                  var made = make.get();
                  kept.put(key, made);
                  return made;
                }));
  }

  private static MapPair draw(MapMotif motif) {
    return new MapPair(
        MapDrawing.landscape(motif.folding(), motif.looks(), motif.wide()),
        MapDrawing.portrait(motif.folding(), motif.looks(), motif.narrow()));
  }

  /** Why lines cross; none where that is not known soon. */
  private List<String> why(CompanyFolding folding) {
    return soon(why, folding, () -> MapCrossings.said(folding.company())).orElse(List.of());
  }

  /** The map as a file of its own; a text holds any number of arrows. */
  byte[] printed(CompanyReport report, PrintFormat format, FunctionOpening opening) {
    if (!format.drawn()) {
      return MapRenderer.text(format, report.company(), ArrowLooks.of(report)).getBytes(UTF_8);
    }
    var company = report.company();
    var folding = opening.folding(company);
    var wide = wide(folding);
    var day = LocalDate.ofInstant(report.at(), company.zone());
    var print = new PrintedMap(folding, ArrowLooks.of(report), wide, format);
    return pool.compute(
        ComputeKind.PRINT, List.of(print, day), () -> pressed(print, company.name(), day));
  }

  private static byte[] pressed(PrintedMap print, String name, LocalDate day) {
    var drawing = MapDrawing.landscape(print.folding(), print.looks(), print.wide());
    try {
      return MapRenderer.picture(
          print.format(), drawing, MapTheme.SYSTEM, OptionalInt.empty(), name, day);
    } catch (UnprintableMap e) {
      throw new PageRefusal(HttpStatus.SERVICE_UNAVAILABLE, e.says());
    }
  }

  /** A company as it is written, whatever became of its promises, as a file of its own. */
  public String written(Company company) {
    var folding = CompanyFolding.open(company);
    var wide = wide(folding);
    return pool.compute(
        ComputeKind.PRINT,
        wide,
        () -> SvgMap.standalone(MapDrawing.landscape(folding, Map.of(), wide)));
  }

  private MapArrangement wide(CompanyFolding folding) {
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
    MapDrawing.tooMuch(company)
        .ifPresent(why -> {
          throw new PageRefusal(
              HttpStatus.UNPROCESSABLE_CONTENT, why + "; under Arrows they stand as a table.");
        });
  }
}
