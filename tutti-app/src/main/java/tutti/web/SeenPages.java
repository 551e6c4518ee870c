package tutti.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tutti.insight.seen.AsSeen;
import tutti.map.svg.Links;
import tutti.map.svg.MapGloss;
import tutti.report.Report;
import tutti.report.seen.SeenLooks;
import tutti.report.seen.Sightings;
import tutti.web.seen.SeenView;
import tutti.web.view.Filter;
import tutti.web.view.MapPicture;
import tutti.web.view.MapView;
import tutti.web.view.Opening;
import tutti.web.view.PastWeeks;

/** The map as seen: the same drawing, and what the evidence shows on it. */
@Component
class SeenPages {

  private final Sightings sightings;
  private final Frames frames;
  private final Maps maps;
  private final Moments moments;

  SeenPages(Sightings sightings, Frames frames, Maps maps, Moments moments) {
    this.sightings = sightings;
    this.frames = frames;
    this.maps = maps;
    this.moments = moments;
  }

  ModelAndView page(Report report, Moment moment, Filter filter, Opening opening) {
    var seen = sightings.of(report.reading(), moment.known());
    var picture = picture(report, new MapLinks(moment, filter, opening), seen);
    var view = MapView.of(report, picture.engraving(), moment::arrow, filter, opening);
    var frame = frames.of("Map as seen", "/", moment, report);
    var past = PastWeeks.of(moments.now().at(), moment.at(), frame.dates());
    return new ModelAndView(
        new Page(
            "map/seen",
            Map.of(
                "frame",
                frame.around(picture),
                "view",
                view,
                "past",
                past,
                "picture",
                picture,
                "seen",
                SeenView.of(seen, moment::arrow))));
  }

  private MapPicture picture(Report report, MapLinks ways, AsSeen seen) {
    var folding = ways.opening().folding(report.company());
    var lit = ways.filter().lit(report);
    var gloss = MapGloss.of(report.company(), lit).with(SeenLooks.traffic(seen));
    return maps.engraved(folding, SeenLooks.of(report, seen), links(ways, seen), gloss);
  }

  /** A box with a count leads to the list that says what is counted. */
  private static Links links(MapLinks ways, AsSeen seen) {
    var wild = seen.wildAt().keySet();
    var moment = ways.moment();
    return new Links(
        moment::arrow,
        id -> wild.contains(id) ? "#wild" : moment.party(id),
        Optional.of(function -> ways.folded(function, "/?as=seen")));
  }
}
