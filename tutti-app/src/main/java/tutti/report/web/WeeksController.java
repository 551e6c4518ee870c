package tutti.report.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.company.Company;
import tutti.page.CompanyDates;
import tutti.page.HtmlPage;
import tutti.page.MomentReader;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.report.CompanyReports;
import tutti.report.web.chart.WeekBlocks;
import tutti.report.web.view.PastWeeks;

/** The weeks under the map: how they went, and the way to one of them. */
@Controller
class WeeksController {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final WeekHistory weeks;
  private final CompanyReports reports;
  private final MomentReader moments;

  WeeksController(WeekHistory weeks, CompanyReports reports, MomentReader moments) {
    this.weeks = weeks;
    this.reports = reports;
    this.moments = moments;
  }

  /** The picture of the weeks, a part of the map's page that is fetched after it. */
  @GetMapping("/map/weeks")
  ResponseEntity<String> picture() {
    return ResponseEntity.ok()
        .contentType(HTML)
        .body(WeekBlocks.of(weeks.until(moments.now().at())));
  }

  /** Where the slider leads without scripts. */
  @GetMapping("/map/at")
  ModelAndView at(
      @RequestParam(defaultValue = "") String week,
      @RequestParam(defaultValue = "") String as,
      MapQuery wanted) {
    var company =
        reports
            .company()
            .orElseThrow(
                () -> new PageRefusal(HttpStatus.NOT_FOUND, "There is no map before a charter."));
    var moment = moment(company, week);
    var there = moment.on(as.equals("seen") ? "/?as=seen" : "/");
    return HtmlPage.see(wanted.opened(company).on(wanted.in(company).on(there)));
  }

  private PageMoment moment(Company company, String week) {
    if (!week.matches("\\d|1\\d|2[0-5]")) {
      throw new PageRefusal(
          HttpStatus.BAD_REQUEST,
          "The address says week=%s, but a week is a number from 0, half a year ago, to 25, now."
              .formatted(week));
    }
    var now = moments.now();
    var past = PastWeeks.of(now.at(), now.at(), new CompanyDates(company.zone()));
    var chosen = Integer.parseInt(week);
    return chosen == PastWeeks.WEEKS - 1 ? now : PageMoment.of(past.weeks().get(chosen).at());
  }
}
