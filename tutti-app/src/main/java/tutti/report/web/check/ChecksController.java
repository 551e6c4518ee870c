package tutti.report.web.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.insight.check.CheckRule;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.page.HtmlPage;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.finding.FindingWords;
import tutti.report.web.ReportFrames;

/** What the rules found, and each rule on a page of its own. */
@Controller
class ChecksController {

  private static final String HERE = "/checks";

  private final CompanyReports reports;
  private final ReportFrames frames;

  ChecksController(CompanyReports reports, ReportFrames frames) {
    this.reports = reports;
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView checks(
      @RequestParam Optional<String> party,
      @RequestParam(defaultValue = "false") boolean all,
      PageMoment moment) {
    var report = report(moment);
    var view =
        party.isEmpty() && !all && report.young()
            ? ChecksView.first(report.company(), report.findings())
            : ChecksView.of(report.company(), report.findings(), party.orElse(""), all);
    var frame = frames.of("Checks", HERE, moment, report);
    return HtmlPage.of("report/check/checks", frame, view);
  }

  private CompanyReport report(PageMoment moment) {
    return reports
        .at(moment.at())
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "There is no company to check yet. Start from a template, and its findings stand"
                    + " here."));
  }

  @GetMapping("/checks/rules/{id}")
  ModelAndView rule(@PathVariable String id, PageMoment moment) {
    var check =
        check(id)
            .orElseThrow(
                () -> new PageRefusal(HttpStatus.NOT_FOUND, "No rule has the name " + id + "."));
    var findings =
        reports.at(moment.at(), moment.known()).map(CompanyReport::findings).orElse(List.of());
    var frame = frames.of(FindingWords.name(check), HERE, moment);
    return HtmlPage.of("report/check/rule", frame, RuleView.of(check, rows(check, findings)));
  }

  /** A rule with a number, or one the company wrote itself. */
  private Optional<CheckRule> check(String id) {
    return reports.company().map(CheckRules::of).orElseGet(CheckRules::all).stream()
        .filter(check -> check.id().equals(id) || check.id().toLowerCase(Locale.ROOT).equals(id))
        .findFirst();
  }

  private List<FindingRow> rows(CheckRule check, List<Finding> findings) {
    return reports.company().stream()
        .flatMap(company ->
            findings.stream()
                .filter(finding -> finding.id().equals(check.id()))
                .map(finding -> FindingRow.of(company, finding)))
        .toList();
  }
}
