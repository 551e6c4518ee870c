package tutti.report.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tutti.insight.seen.AsSeen;
import tutti.map.svg.MapAddresses;
import tutti.map.svg.MapGloss;
import tutti.page.HtmlPage;
import tutti.page.MomentReader;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;
import tutti.report.seen.SeenLooks;
import tutti.report.seen.StoredSightings;
import tutti.report.web.seen.SeenView;
import tutti.report.web.view.ArrowFilter;
import tutti.report.web.view.FunctionOpening;
import tutti.report.web.view.MapPicture;
import tutti.report.web.view.MapView;
import tutti.report.web.view.PastWeeks;

/** The map as seen: the same drawing, and what the evidence shows on it. */
@Component
class SeenPages {

  private final StoredSightings sightings;
  private final ReportFrames frames;
  private final ReportMaps maps;
  private final MomentReader moments;

  SeenPages(StoredSightings sightings, ReportFrames frames, ReportMaps maps, MomentReader moments) {
    this.sightings = sightings;
    this.frames = frames;
    this.maps = maps;
    this.moments = moments;
  }

  ModelAndView page(
      CompanyReport report, PageMoment moment, ArrowFilter filter, FunctionOpening opening) {
    var seen = sightings.of(report.reading(), moment.known());
    var picture = picture(report, new MapLinks(moment, filter, opening), seen);
    var view = MapView.of(report, picture.engraving(), moment::arrow, filter, opening);
    var frame = frames.of("As seen", "/?as=seen", moment, report);
    var past = PastWeeks.of(moments.now().at(), moment.at(), frame.dates());
    return new ModelAndView(
        new HtmlPage(
            "report/map/seen",
            Map.of(
                "frame",
                picture.around(frame),
                "view",
                view,
                "past",
                past,
                "picture",
                picture,
                "seen",
                SeenView.of(seen, moment::arrow))));
  }

  private MapPicture picture(CompanyReport report, MapLinks ways, AsSeen seen) {
    var folding = ways.opening().folding(report.company());
    var lit = ways.filter().lit(report);
    var gloss = MapGloss.of(report.company(), lit).with(SeenLooks.traffic(seen));
    return maps.engraved(folding, SeenLooks.of(report, seen), links(ways, seen), gloss);
  }

  /** A box with a count leads to the list that says what is counted. */
  private static MapAddresses links(MapLinks ways, AsSeen seen) {
    var wild = seen.wildAt().keySet();
    var moment = ways.moment();
    return new MapAddresses(
        moment::arrow,
        id -> wild.contains(id) ? "#wild" : moment.party(id),
        Optional.of(function -> ways.folded(function, "/?as=seen")));
  }
}
