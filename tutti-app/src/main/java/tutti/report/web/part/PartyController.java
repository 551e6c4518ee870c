package tutti.report.web.part;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.web.edit.PinsView;
import tutti.company.Party;
import tutti.company.Party.Side;
import tutti.page.HtmlPage;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.web.ClaimedIdentity;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.web.ReportFrames;

/** The parties, one party, and everything one person holds. */
@Controller
class PartyController {

  private static final String HERE = "/parties";

  private final CompanyReports reports;
  private final ReportFrames frames;

  PartyController(CompanyReports reports, ReportFrames frames) {
    this.reports = reports;
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView parties(@RequestParam(defaultValue = "") String side, PageMoment moment) {
    var company = reports.company().orElseThrow(PartyController::none);
    var view = PartiesView.of(company, side(side), moment);
    return HtmlPage.of("report/part/parties", frames.of("Parties", HERE, moment), view);
  }

  private static Optional<Side> side(String written) {
    return Arrays.stream(Side.values())
        .filter(side -> side.name().equals(written.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  @GetMapping("/parties/{id}")
  ModelAndView party(
      @PathVariable String id, PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    var report = report(moment);
    var party =
        report
            .company()
            .find(id)
            .orElseThrow(() ->
                new PageRefusal(
                    HttpStatus.NOT_FOUND, "No party of this company has the name " + id + "."));
    var frame = frames.of(party.name(), HERE, moment, report);
    var shown = frame.company().orElseThrow(PartyController::none);
    var pins = PinsView.of(shown, acting.name().orElse(""), party);
    return HtmlPage.of("report/part/party", frame, PartView.of(report, party, moment), pins, token);
  }

  private CompanyReport report(PageMoment moment) {
    return reports.at(moment.at(), moment.known()).orElseThrow(PartyController::none);
  }

  /** All parties a person holds: the one named, else the one who acts. */
  @GetMapping("/part")
  ModelAndView part(
      @RequestParam(defaultValue = "") String as, ClaimedIdentity acting, PageMoment moment) {
    var report = report(moment);
    var name = as.isBlank() ? acting.name().orElse("") : as;
    var view = PersonView.of(report, name, moment);
    var frame = frames.of("My part", "/part", moment, report);
    return HtmlPage.of("report/part/person", frame, view);
  }

  private static PageRefusal none() {
    return new PageRefusal(
        HttpStatus.NOT_FOUND,
        "There is no company yet. Start from a template, and it appears here.");
  }

  static List<Party> heldBy(CompanyReport report, String person) {
    return report.company().parties().stream()
        .filter(party ->
            report.company().seatsOf(party.id()).stream()
                .anyMatch(seat -> seat.person().equals(person)))
        .toList();
  }
}
