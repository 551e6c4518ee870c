package tutti.charter.web.agree;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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
import tutti.charter.PublishOutcome;
import tutti.charter.agreement.Agreements;
import tutti.charter.agreement.Agreements.Turn;
import tutti.charter.web.edit.PeopleChoices;
import tutti.charter.web.edit.PlainTerms;
import tutti.company.AgreementState.Proposed;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.agreement.PromiseEnds;
import tutti.company.statement.ArrowNames;
import tutti.company.statement.PromiseWords;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;
import tutti.reading.InputProblem;

/** Where both ends say yes, no, or something else to a promise. */
@Controller
@RequestMapping("/arrows/{arrow}/promises/{promise}/agreement")
class TalkController {

  private final Charters charters;
  private final Agreements agreements;
  private final PageFrames frames;

  TalkController(Charters charters, Agreements agreements, PageFrames frames) {
    this.charters = charters;
    this.agreements = agreements;
    this.frames = frames;
  }

  /** A promise where it stands. */
  private record FoundPromise(Charter charter, Arrow arrow, Promise promise) {}

  private FoundPromise find(String arrow, String promise) {
    return charters
        .current()
        .flatMap(charter ->
            charter
                .company()
                .arrow(arrow)
                .flatMap(a -> a.promise(promise).map(p -> new FoundPromise(charter, a, p))))
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND, "There is no such promise; it may have been retired."));
  }

  @GetMapping
  ModelAndView talk(
      @PathVariable String arrow,
      @PathVariable String promise,
      PageMoment moment,
      ClaimedIdentity acting,
      CsrfToken token) {
    var view =
        view(find(arrow, promise), acting.name().orElse(""), "", Map.of(), List.of(), moment);
    return page(view, moment, token);
  }

  private static TalkView view(
      FoundPromise found,
      String who,
      String why,
      Map<String, String> sent,
      List<String> said,
      PageMoment moment) {
    var company = found.charter().company();
    var today = LocalDate.ofInstant(moment.at(), company.zone());
    var terms = new LinkedHashMap<>(PromiseTerms.of(found.promise()));
    found.promise().standing().proposed().ifPresent(p -> terms.putAll(p.terms()));
    terms.replaceAll((field, value) -> sent.getOrDefault(field, value));
    return new TalkView(
        ArrowNames.name(company, found.arrow()),
        moment.arrow(found.arrow().id()),
        PromiseWords.counted(company, found.arrow(), found.promise()),
        StandingView.of(company, found.arrow(), found.promise(), today),
        found.charter().version(),
        terms,
        new PromiseEnds(company, found.arrow(), today).spokenForBy(who),
        found.promise().standing().proposed().map(Proposed::end),
        who,
        PeopleChoices.of(company),
        why,
        said);
  }

  private ModelAndView page(TalkView view, PageMoment moment, CsrfToken token) {
    return HtmlPage.of(
        "charter/agree/talk", frames.of("Agreement", "/health", moment), view, token);
  }

  @PostMapping
  ModelAndView say(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestParam Map<String, String> sent,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var found = find(arrow, promise);
    var who = sent.getOrDefault("who", "").strip();
    ActingCookie.keep(answer, who);
    var refusal = ActingRule.refusal(found.charter().company(), who);
    var said =
        refusal.isPresent() ? List.of(refusal.get()) : refused(said(found, new Actor(who), sent));
    if (said.isEmpty()) {
      return HtmlPage.see(moment.arrow(arrow));
    }
    var view = view(found, who, sent.getOrDefault("why", ""), terms(found, sent), said, moment);
    return HtmlPage.refused(page(view, moment, token));
  }

  private PublishOutcome said(FoundPromise found, Actor by, Map<String, String> sent) {
    var turn = new Turn(seen(found, sent), found.arrow().id(), found.promise().id(), by);
    var why = sent.getOrDefault("why", "").strip();
    return switch (sent.getOrDefault("say", "")) {
      case "agree" -> agreements.agree(turn);
      case "decline" -> agreements.decline(turn, why);
      case "withdraw" -> agreements.withdraw(turn);
      case "counter" -> agreements.counter(turn, terms(found, sent), why);
      case "propose" -> agreements.propose(turn, terms(found, sent), why);
      case "impose" -> agreements.impose(turn, terms(found, sent), why);
      default -> agreements.sayYes(turn);
    };
  }

  private static int seen(FoundPromise found, Map<String, String> sent) {
    var version = sent.getOrDefault("version", "");
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : found.charter().version();
  }

  /** Only what is a term of this promise. */
  private static Map<String, String> terms(FoundPromise found, Map<String, String> sent) {
    var terms = new LinkedHashMap<String, String>();
    PromiseTerms.of(found.promise())
        .forEach((field, value) -> {
          var written = sent.getOrDefault("term." + field, value).strip();
          terms.put(field, PlainTerms.term(field, written));
        });
    return terms;
  }

  private static List<String> refused(PublishOutcome outcome) {
    return switch (outcome) {
      case PublishOutcome.Published published -> List.of();
      case PublishOutcome.Unchanged unchanged -> List.of();
      case PublishOutcome.Refused refused ->
          refused.problems().stream().map(TalkController::says).toList();
      case PublishOutcome.Conflict conflict ->
          List.of(
              "%s changed this promise in between (charter %d). Look at it as it stands now, then"
                      .formatted(conflict.latest().by(), conflict.latest().version())
                  + " say it again.");
    };
  }

  private static String says(InputProblem problem) {
    return problem.field().isEmpty()
        ? problem.says()
        : TermLabels.label(problem.field()) + ": " + problem.says();
  }
}
