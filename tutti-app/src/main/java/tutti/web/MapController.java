package tutti.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.print.Format;
import tutti.report.Report;
import tutti.report.Reports;
import tutti.web.view.Filter;
import tutti.web.view.MapView;
import tutti.web.view.Opening;
import tutti.web.view.PastWeeks;

/** The company as a picture, and the same as a table. */
@Controller
class MapController {

  private final Reports reports;
  private final Frames frames;
  private final Maps maps;
  private final Moments moments;
  private final SeenPages seen;

  MapController(Reports reports, Frames frames, Maps maps, Moments moments, SeenPages seen) {
    this.reports = reports;
    this.frames = frames;
    this.maps = maps;
    this.moments = moments;
    this.seen = seen;
  }

  @GetMapping("/")
  ModelAndView map(Moment moment, MapQuery wanted, @RequestParam(defaultValue = "") String as) {
    return reports
        .at(moment.at(), moment.known())
        .map(report ->
            map(report, moment, wanted.in(report.company()), wanted.opened(report.company()), as))
        .orElseGet(() -> Page.of("map/empty", frames.of("Map", "/", moment), ""));
  }

  private ModelAndView map(
      Report report, Moment moment, Filter filter, Opening opening, String as) {
    return switch (as) {
      case "table" -> table(report, moment, filter, opening);
      case "seen" -> seen.page(report, moment, filter, opening);
      default -> picture(report, moment, filter, opening);
    };
  }

  /** The table twin under the name people look for. */
  @GetMapping("/arrows")
  ModelAndView arrows(Moment moment, MapQuery wanted) {
    return map(moment, wanted, "table");
  }

  private ModelAndView picture(Report report, Moment moment, Filter filter, Opening opening) {
    var picture = maps.inline(report, moment, filter, opening);
    var view = MapView.of(report, picture.engraving(), moment::arrow, filter, opening);
    var frame = frames.of("Map", "/", moment, report);
    var past = PastWeeks.of(moments.now().at(), moment.at(), frame.dates());
    return Page.of("map/picture", frame.around(picture), view, picture, past);
  }

  private ModelAndView table(Report report, Moment moment, Filter filter, Opening opening) {
    var view = MapView.of(report, Optional.empty(), moment::arrow, filter, opening);
    return Page.of("map/table", frames.of("Arrows", "/arrows", moment, report), view);
  }

  /** The map as a file of its own, by the ending of its name. */
  @GetMapping("/map.{ending:svg|png|pdf|mmd|dot}")
  ResponseEntity<byte[]> file(Moment moment, MapQuery wanted, @PathVariable String ending) {
    var format = Format.of("map." + ending).orElseThrow();
    return reports
        .at(moment.at(), moment.known())
        .map(report -> maps.printed(report, format, wanted.opened(report.company())))
        .map(bytes -> answer(format, bytes))
        .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "There is no map before a charter."));
  }

  private static ResponseEntity<byte[]> answer(Format format, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.media()))
        .header("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"")
        .body(bytes);
  }
}
