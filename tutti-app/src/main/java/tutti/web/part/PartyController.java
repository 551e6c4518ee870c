package tutti.web.part;

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
import tutti.company.Party;
import tutti.company.Party.Side;
import tutti.report.Report;
import tutti.report.Reports;
import tutti.web.ClaimedIdentity;
import tutti.web.Frames;
import tutti.web.Moment;
import tutti.web.Page;
import tutti.web.Refused;
import tutti.web.edit.PinsView;

/** The parties, one party, and everything one person holds. */
@Controller
class PartyController {

  private static final String HERE = "/parties";

  private final Reports reports;
  private final Frames frames;

  PartyController(Reports reports, Frames frames) {
    this.reports = reports;
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView parties(@RequestParam(defaultValue = "") String side, Moment moment) {
    var company = reports.company().orElseThrow(PartyController::none);
    var view = PartiesView.of(company, side(side), moment);
    return Page.of("part/parties", frames.of("Parties", HERE, moment), view);
  }

  private static Optional<Side> side(String written) {
    return Arrays.stream(Side.values())
        .filter(side -> side.name().equals(written.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  @GetMapping("/parties/{id}")
  ModelAndView party(
      @PathVariable String id, Moment moment, ClaimedIdentity acting, CsrfToken token) {
    var report = report(moment);
    var party =
        report
            .company()
            .find(id)
            .orElseThrow(() ->
                new Refused(
                    HttpStatus.NOT_FOUND, "No party of this company has the name " + id + "."));
    var frame = frames.of(party.name(), HERE, moment, report);
    var charter = frame.charter().orElseThrow(PartyController::none);
    var pins = PinsView.of(charter, acting.name().orElse(""), party);
    return Page.of("part/party", frame, PartView.of(report, party, moment), pins, token);
  }

  private Report report(Moment moment) {
    return reports.at(moment.at(), moment.known()).orElseThrow(PartyController::none);
  }

  /** All parties a person holds: the one named, else the one who acts. */
  @GetMapping("/part")
  ModelAndView part(
      @RequestParam(defaultValue = "") String as, ClaimedIdentity acting, Moment moment) {
    var report = report(moment);
    var name = as.isBlank() ? acting.name().orElse("") : as;
    var view = PersonView.of(report, name, moment);
    var frame = frames.of("My part", "/part", moment, report);
    return Page.of("part/person", frame, view);
  }

  private static Refused none() {
    return new Refused(
        HttpStatus.NOT_FOUND,
        "There is no company yet. Start from a template, and it appears here.");
  }

  static List<Party> heldBy(Report report, String person) {
    return report.company().parties().stream()
        .filter(party ->
            report.company().seatsOf(party.id()).stream()
                .anyMatch(seat -> seat.person().equals(person)))
        .toList();
  }
}
