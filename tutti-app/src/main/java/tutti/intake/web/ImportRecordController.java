package tutti.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charters;
import tutti.intake.imports.ImportOutcome;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.upload.ImportControl;
import tutti.intake.imports.upload.ImportJob;
import tutti.intake.imports.upload.ImportJobs;
import tutti.intake.imports.upload.ImportStanding;
import tutti.page.HtmlPage;
import tutti.page.PageFrame;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;

/** The imports there were: each by its number, taken back and put in again. */
@Controller
class ImportRecordController {

  private static final String HERE = "/import";
  private static final String ONE = "/import/{number:\\d{1,18}}";

  private final ImportControl imports;
  private final ImportJobs jobs;
  private final Charters charters;
  private final PageFrames frames;

  ImportRecordController(
      ImportControl imports, ImportJobs jobs, Charters charters, PageFrames frames) {
    this.imports = imports;
    this.jobs = jobs;
    this.charters = charters;
    this.frames = frames;
  }

  @GetMapping(ONE)
  ModelAndView one(@PathVariable long number, PageMoment moment, CsrfToken token) {
    var job = jobs.doing(number).filter(this::lives).map(known -> HERE + "/" + known.id());
    var frame = frame(moment);
    var view = new ImportRecordView(find(number), job, frame.dates());
    return HtmlPage.of("intake/record", frame.polling(view.changes()), view, token);
  }

  /** Whether there is more to see and to do where it runs. */
  private boolean lives(ImportJob job) {
    return job.stand() instanceof ImportJob.Storing || jobs.canGoOn(job);
  }

  private PageFrame frame(PageMoment moment) {
    return frames.of("Import", HERE, moment);
  }

  private ImportStanding find(long number) {
    return imports
        .find(number)
        .orElseThrow(
            () -> new PageRefusal(HttpStatus.NOT_FOUND, "There is no import " + number + "."));
  }

  @GetMapping({ONE + "/take-back", ONE + "/put-back"})
  ModelAndView ask(
      @PathVariable long number, PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    var found = find(number);
    return found.pending().isPresent()
        ? HtmlPage.see(HERE + "/" + number)
        : asked(found.record(), acting.name().orElse(""), "", moment, token);
  }

  private ModelAndView asked(
      ImportRecord record, String who, String says, PageMoment moment, CsrfToken token) {
    var view = new ReversalView(record, imports.reach(record), who, people(), says);
    return HtmlPage.of("intake/reversal", frame(moment), view, token);
  }

  private List<String> people() {
    return charters
        .current()
        .map(charter -> ActingRule.people(charter.company()).stream().sorted().toList())
        .orElse(List.of());
  }

  @PostMapping(ONE + "/take-back")
  ModelAndView takeBack(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String who,
      PageMoment moment,
      CsrfToken token,
      HttpServletResponse answer) {
    return done(number, who, by -> imports.takeBack(number, by), moment, token, answer);
  }

  @PostMapping(ONE + "/put-back")
  ModelAndView putBack(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String who,
      PageMoment moment,
      CsrfToken token,
      HttpServletResponse answer) {
    return done(number, who, by -> imports.putBack(number, by), moment, token, answer);
  }

  private ModelAndView done(
      long number,
      String who,
      Function<Actor, ImportOutcome> deed,
      PageMoment moment,
      CsrfToken token,
      HttpServletResponse answer) {
    ActingCookie.keep(answer, who);
    var outcome =
        refusal(who)
            .<ImportOutcome>map(ImportOutcome.Refused::new)
            .orElseGet(() -> deed.apply(new Actor(who)));
    return switch (outcome) {
      case ImportOutcome.Done done -> HtmlPage.see(HERE + "/" + number);
      case ImportOutcome.Underway underway -> HtmlPage.see(HERE + "/" + number);
      case ImportOutcome.Forgotten forgotten -> HtmlPage.see(HERE);
      case ImportOutcome.Refused refused ->
          HtmlPage.refused(asked(find(number).record(), who, refused.says(), moment, token));
      case ImportOutcome.Unknown unknown ->
          throw new PageRefusal(HttpStatus.NOT_FOUND, unknown.says());
    };
  }

  private Optional<String> refusal(String who) {
    return charters
        .current()
        .map(charter -> ActingRule.refusal(charter.company(), who))
        .orElseGet(() -> who.isBlank() ? Optional.of("Say who you are.") : Actor.refusal(who));
  }
}
