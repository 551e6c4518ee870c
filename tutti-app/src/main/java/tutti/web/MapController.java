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
import tutti.web.view.MapView;

/** The company as a picture, and the same as a table. */
@Controller
class MapController {

  private final Reports reports;
  private final Frames frames;
  private final Maps maps;

  MapController(Reports reports, Frames frames, Maps maps) {
    this.reports = reports;
    this.frames = frames;
    this.maps = maps;
  }

  @GetMapping("/")
  ModelAndView map(Moment moment, @RequestParam(defaultValue = "") String as) {
    return reports
        .at(moment.at(), moment.known())
        .map(report -> as.equals("table") ? table(report, moment) : picture(report, moment))
        .orElseGet(() -> Page.of("map/empty", frames.of("Map", "/", moment), ""));
  }

  /** The table twin under the name people look for. */
  @GetMapping("/arrows")
  ModelAndView arrows(Moment moment) {
    return map(moment, "table");
  }

  private ModelAndView picture(Report report, Moment moment) {
    var view = MapView.of(report, maps.inline(report, moment), moment::arrow);
    return Page.of("map/picture", frames.of("Map", "/", moment, report.findings()), view);
  }

  private ModelAndView table(Report report, Moment moment) {
    var view = MapView.of(report, Optional.empty(), moment::arrow);
    return Page.of("map/table", frames.of("Arrows", "/arrows", moment, report.findings()), view);
  }

  /** The map as a file of its own, by the ending of its name. */
  @GetMapping("/map.{ending:svg|png|pdf|mmd|dot}")
  ResponseEntity<byte[]> file(Moment moment, @PathVariable String ending) {
    var format = Format.of("map." + ending).orElseThrow();
    return reports
        .at(moment.at(), moment.known())
        .map(report -> maps.printed(report, format))
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
