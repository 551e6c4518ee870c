package tutti.web;

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
import tutti.reading.time.Times;
import tutti.report.Report;
import tutti.report.Reports;
import tutti.web.view.HealthView;

/** The whole on one page, and what has changed since somebody last looked. */
@Controller
class HealthController {

  private static final Duration USUAL = Duration.ofDays(7);

  private final Reports reports;
  private final Frames frames;
  private final CompanyZone company;

  HealthController(Reports reports, Frames frames, CompanyZone company) {
    this.reports = reports;
    this.frames = frames;
    this.company = company;
  }

  @GetMapping("/health")
  ModelAndView health(
      Moment moment,
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
        .orElseGet(() -> Page.of("map/empty", frames.of("Health", "/health", moment), ""));
  }

  private ModelAndView page(Report report, Instant before, Moment moment) {
    var turns = StateChange.between(reports.before(report, before).reading(), report.reading());
    var view =
        HealthView.of(
            report, turns, before, reports.corrections(report, moment.known()), moment::arrow);
    return Page.of("health/health", frames.of("Health", "/health", moment, report), view);
  }

  private Instant instant(String text) {
    try {
      return Times.parse(text, company::zone);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          HttpStatus.BAD_REQUEST, "The address says since=, but " + e.getMessage() + ".");
    }
  }
}
