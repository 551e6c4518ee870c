package tutti.intake.web.log;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.intake.hand.HandEntry;
import tutti.intake.hand.HandLog;
import tutti.intake.hand.HandLogOutcome;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportRecord;
import tutti.page.FieldFault;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;

/** One thing that happened on an arrow, written down by hand; or a file for many of them. */
@Controller
@RequestMapping("/arrows/{arrow}")
class HandLogController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  /** As a browser's field of a day and a time has it. */
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final Charters charters;
  private final HandLog log;
  private final ImportHistory imports;
  private final PageFrames frames;

  HandLogController(Charters charters, HandLog log, ImportHistory imports, PageFrames frames) {
    this.charters = charters;
    this.log = log;
    this.imports = imports;
    this.frames = frames;
  }

  private record Place(Company company, Arrow arrow) {}

  private Place place(String id) {
    return charters
        .current()
        .map(Charter::company)
        .flatMap(company -> company.arrow(id).map(arrow -> new Place(company, arrow)))
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "No arrow of this company has the id %s; it may have been retired or renamed."
                    .formatted(id)));
  }

  /** The form; an address can fill it in, so that it can be sent to somebody. */
  @GetMapping("/log")
  ModelAndView form(
      @PathVariable String arrow,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String when,
      @RequestParam(defaultValue = "0") long done,
      PageMoment moment,
      ClaimedIdentity acting,
      CsrfToken token) {
    var place = place(arrow);
    var then = when.isBlank() ? now(place.company(), moment.at()) : when;
    var entry = new HandEntry(arrow, title, stage, then);
    var record = imports.find(done).filter(one -> one.way().equals(ImportRecord.BY_HAND));
    return page(view(place, entry, acting.name().orElse(""), record), moment, token);
  }

  private static String now(Company company, Instant at) {
    return FIELD.format(at.atZone(company.zone()));
  }

  private static HandLogView view(
      Place place, HandEntry entry, String who, Optional<ImportRecord> done) {
    return new HandLogView(place.company(), place.arrow(), entry, who, List.of(), done);
  }

  private ModelAndView page(HandLogView view, PageMoment moment, CsrfToken token) {
    return HtmlPage.of("intake/log/log", frames.of("Log one", "/health", moment), view, token);
  }

  @PostMapping("/log")
  ModelAndView log(
      @PathVariable String arrow,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String when,
      @RequestParam(defaultValue = "") String who,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var place = place(arrow);
    var entry = new HandEntry(arrow, title, stage, when);
    ActingCookie.keep(answer, who);
    return switch (logged(place, entry, who, moment.at())) {
      case HandLogOutcome.Logged logged ->
          HtmlPage.see(
              view(place, entry, who, Optional.empty()).address() + "?done=" + logged.number());
      case HandLogOutcome.Wrong wrong ->
          HtmlPage.refused(
              page(
                  view(place, entry, who, Optional.empty())
                      .with(List.of(new FieldFault(wrong.field(), "", wrong.says()))),
                  moment,
                  token));
    };
  }

  private HandLogOutcome logged(Place place, HandEntry entry, String who, Instant now) {
    return ActingRule.refusal(place.company(), who)
        .<HandLogOutcome>map(says -> new HandLogOutcome.Wrong("who", says))
        .orElseGet(() -> log.log(place.company(), entry, now, new Actor(who)));
  }

  /** A file to fill in; the import takes it as it is. */
  @GetMapping("/log.csv")
  ResponseEntity<String> file(@PathVariable String arrow) {
    var place = place(arrow);
    var name = ContentDisposition.attachment().filename(arrow + ".csv").build();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(new SampleRows(new StageSentences(place.company(), place.arrow())).csv());
  }
}
