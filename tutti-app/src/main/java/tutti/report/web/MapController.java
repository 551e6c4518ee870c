package tutti.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import tutti.page.HtmlPage;
import tutti.page.MomentReader;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.render.PrintFormat;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.web.view.ArrowFilter;
import tutti.report.web.view.FunctionOpening;
import tutti.report.web.view.MapView;
import tutti.report.web.view.PastWeeks;

/** The company as a picture, and the same as a table. */
@Controller
class MapController {

  private final CompanyReports reports;
  private final ReportFrames frames;
  private final ReportMaps maps;
  private final MomentReader moments;
  private final SeenPages seen;

  MapController(
      CompanyReports reports,
      ReportFrames frames,
      ReportMaps maps,
      MomentReader moments,
      SeenPages seen) {
    this.reports = reports;
    this.frames = frames;
    this.maps = maps;
    this.moments = moments;
    this.seen = seen;
  }

  @GetMapping("/")
  ModelAndView map(
      PageMoment moment,
      MapQuery wanted,
      @RequestParam(defaultValue = "") String as,
      HttpServletRequest request) {
    return as.equals("table") ? movedTable(request) : map(moment, wanted, as);
  }

  /** The table has one address; the one it had leads there. */
  private static ModelAndView movedTable(HttpServletRequest request) {
    var there =
        UriComponentsBuilder.fromPath("/arrows")
            .query(request.getQueryString())
            .replaceQueryParam("as")
            .build(true);
    return HtmlPage.see(there.toUriString());
  }

  /** Before there is a company, its start stands where the map will. */
  private ModelAndView map(PageMoment moment, MapQuery wanted, String as) {
    return reports
        .at(moment.at(), moment.known())
        .map(report ->
            map(report, moment, wanted.in(report.company()), wanted.opened(report.company()), as))
        .orElseGet(() -> HtmlPage.see("/start"));
  }

  private ModelAndView map(
      CompanyReport report,
      PageMoment moment,
      ArrowFilter filter,
      FunctionOpening opening,
      String as) {
    return switch (as) {
      case "table" -> table(report, moment, filter, opening);
      case "seen" -> seen.page(report, moment, filter, opening);
      default -> picture(report, moment, filter, opening);
    };
  }

  /** The table twin under the name people look for. */
  @GetMapping("/arrows")
  ModelAndView arrows(PageMoment moment, MapQuery wanted) {
    return map(moment, wanted, "table");
  }

  private ModelAndView picture(
      CompanyReport report, PageMoment moment, ArrowFilter filter, FunctionOpening opening) {
    var picture = maps.inline(report, moment, filter, opening);
    var view = MapView.of(report, picture.engraving(), moment::arrow, filter, opening);
    var frame = frames.of("Map", "/", moment, report);
    var past = PastWeeks.of(moments.now().at(), moment.at(), frame.dates());
    return new ModelAndView(
        new HtmlPage(
            "report/map/picture",
            Map.of(
                "frame", picture.around(frame), "view", view, "picture", picture, "past", past)));
  }

  private ModelAndView table(
      CompanyReport report, PageMoment moment, ArrowFilter filter, FunctionOpening opening) {
    var view = MapView.of(report, Optional.empty(), moment::arrow, filter, opening);
    return HtmlPage.of(
        "report/map/table", frames.of("As a table", "/arrows", moment, report), view);
  }

  /** The map as a file of its own, by the ending of its name. */
  @GetMapping("/map.{ending:svg|png|pdf|mmd|dot}")
  ResponseEntity<byte[]> file(PageMoment moment, MapQuery wanted, @PathVariable String ending) {
    var format = PrintFormat.of("map." + ending).orElseThrow();
    return reports
        .at(moment.at(), moment.known())
        .map(report -> maps.printed(report, format, wanted.opened(report.company())))
        .map(bytes -> answer(format, bytes))
        .orElseThrow(
            () -> new PageRefusal(HttpStatus.NOT_FOUND, "There is no map before a charter."));
  }

  private static ResponseEntity<byte[]> answer(PrintFormat format, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.media()))
        .header("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"")
        .body(bytes);
  }
}
