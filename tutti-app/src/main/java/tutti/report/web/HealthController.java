package tutti.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.CompanyZone;
import tutti.insight.health.StateChange;
import tutti.page.HtmlPage;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.reading.time.TimeParser;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.web.view.HealthView;

/** The whole on one page, and what has changed since somebody last looked. */
@Controller
class HealthController {

  private static final Duration USUAL = Duration.ofDays(7);

  private final CompanyReports reports;
  private final ReportFrames frames;
  private final CompanyZone company;

  HealthController(CompanyReports reports, ReportFrames frames, CompanyZone company) {
    this.reports = reports;
    this.frames = frames;
    this.company = company;
  }

  @GetMapping("/health")
  ModelAndView health(
      PageMoment moment,
      @RequestParam Optional<String> since,
      HttpServletRequest request,
      HttpServletResponse answer) {
    var before =
        since
            .map(this::instant)
            .or(() -> LastVisit.remembered(request, answer, moment))
            .filter(then -> then.isBefore(moment.at()))
            .orElseGet(() -> moment.at().minus(USUAL));
    return reports
        .together(
            List.of("health", before, moment),
            () -> reports.at(moment.at(), moment.known()).map(now -> page(now, before, moment)))
        .orElseGet(
            () -> HtmlPage.of("report/map/empty", frames.of("Arrows", "/health", moment), ""));
  }

  private ModelAndView page(CompanyReport report, Instant before, PageMoment moment) {
    var turns = StateChange.between(reports.before(report, before).reading(), report.reading());
    var view =
        HealthView.of(
            report, turns, before, reports.corrections(report, moment.known()), moment::arrow);
    return HtmlPage.of(
        "report/health/health", frames.of("Arrows", "/health", moment, report), view);
  }

  private Instant instant(String text) {
    try {
      return TimeParser.parse(text, company::zone);
    } catch (IllegalArgumentException e) {
      throw new PageRefusal(
          HttpStatus.BAD_REQUEST, "The address says since=, but " + e.getMessage() + ".");
    }
  }
}
