package tutti.web.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.insight.check.Check;
import tutti.insight.check.Checks;
import tutti.insight.check.Finding;
import tutti.report.Report;
import tutti.report.Reports;
import tutti.web.Frames;
import tutti.web.Moment;
import tutti.web.Page;
import tutti.web.Refused;

/** What the rules found, and each rule on a page of its own. */
@Controller
class ChecksController {

  private static final String HERE = "/checks";

  private final Reports reports;
  private final Frames frames;

  ChecksController(Reports reports, Frames frames) {
    this.reports = reports;
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView checks(
      @RequestParam Optional<String> party,
      @RequestParam(defaultValue = "false") boolean all,
      Moment moment) {
    var report = report(moment);
    var view =
        party.isEmpty() && !all && report.young()
            ? ChecksView.first(report.company(), report.findings())
            : ChecksView.of(report.company(), report.findings(), party.orElse(""), all);
    var frame = frames.of("Checks", HERE, moment, report);
    return Page.of("check/checks", frame, view);
  }

  private Report report(Moment moment) {
    return reports
        .at(moment.at())
        .orElseThrow(() ->
            new Refused(
                HttpStatus.NOT_FOUND,
                "There is no company to check yet. Start from a template, and its findings stand"
                    + " here."));
  }

  @GetMapping("/checks/rules/{id}")
  ModelAndView rule(@PathVariable String id, Moment moment) {
    var check =
        check(id)
            .orElseThrow(
                () -> new Refused(HttpStatus.NOT_FOUND, "No rule has the name " + id + "."));
    var findings = reports.at(moment.at(), moment.known()).map(Report::findings).orElse(List.of());
    var frame = frames.of(check.id() + " " + check.name(), HERE, moment);
    return Page.of("check/rule", frame, RuleView.of(check, rows(check, findings)));
  }

  /** A rule with a number, or one the company wrote itself. */
  private Optional<Check> check(String id) {
    return reports.company().map(Checks::of).orElseGet(Checks::all).stream()
        .filter(check -> check.id().equals(id) || check.id().toLowerCase(Locale.ROOT).equals(id))
        .findFirst();
  }

  private List<FindingRow> rows(Check check, List<Finding> findings) {
    return reports.company().stream()
        .flatMap(company ->
            findings.stream()
                .filter(finding -> finding.id().equals(check.id()))
                .map(finding -> FindingRow.of(company, finding)))
        .toList();
  }
}
