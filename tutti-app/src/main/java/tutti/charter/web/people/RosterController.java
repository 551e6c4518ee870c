package tutti.charter.web.people;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.charter.PublishOutcome;
import tutti.company.roster.Roster;
import tutti.page.FieldFault;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.page.UploadedText;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.people.web.ClaimedIdentity;
import tutti.reading.UnreadableInput;

/** Parties and people out of a CSV file or a Backstage catalog. */
@Controller
@RequestMapping("/people/import")
class RosterController {

  private final Charters charters;
  private final PageFrames frames;

  RosterController(Charters charters, PageFrames frames) {
    this.charters = charters;
    this.frames = frames;
  }

  @GetMapping
  ModelAndView form(PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    return page(view(current(), "csv", "", acting.name().orElse("")), moment, token);
  }

  private Charter current() {
    return charters
        .current()
        .orElseThrow(() ->
            new PageRefusal(HttpStatus.NOT_FOUND, "There is no company yet to bring people to."));
  }

  private static RosterView view(Charter charter, String format, String text, String who) {
    var people = ActingRule.people(charter.company()).stream().sorted().toList();
    return new RosterView(
        charter.version(), format, text, who, people, Optional.empty(), List.of());
  }

  private ModelAndView page(RosterView view, PageMoment moment, CsrfToken token) {
    return HtmlPage.of(
        "charter/people/roster", frames.of("Import people", "/people", moment), view, token);
  }

  @PostMapping
  ModelAndView look(
      @RequestParam(required = false) Optional<MultipartFile> file,
      @RequestParam(defaultValue = "csv") String format,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String who,
      PageMoment moment,
      CsrfToken token) {
    var charter = current();
    try {
      var view = view(charter, format, written(file).orElse(text), who);
      return page(view.with(read(view, charter)), moment, token);
    } catch (UnreadableInput e) {
      var wrong = view(charter, format, text, who).with(FieldFault.all("text", e));
      return HtmlPage.refused(page(wrong, moment, token));
    }
  }

  private static Optional<String> written(Optional<MultipartFile> file) {
    return file.filter(given -> !given.isEmpty()).map(given -> UploadedText.text("people", given));
  }

  private static Roster read(RosterView view, Charter charter) {
    if (view.text().isBlank()) {
      throw UnreadableInput.file("people", "Choose a file, or write its text here.");
    }
    return view.format().equals("backstage")
        ? Roster.backstage("catalog.yaml", view.text(), charter.company())
        : Roster.csv("people.csv", view.text(), charter.company());
  }

  @PostMapping("/store")
  ModelAndView store(
      @RequestParam(defaultValue = "csv") String format,
      @RequestParam String packed,
      @RequestParam int expected,
      @RequestParam(defaultValue = "") String who,
      PageMoment moment,
      CsrfToken token) {
    var charter = current();
    var view = view(charter, format, RosterView.unpacked(packed), who);
    var wrong = stored(charter, view, expected);
    return wrong.isEmpty()
        ? HtmlPage.see("/people")
        : HtmlPage.refused(page(view.with(wrong), moment, token));
  }

  private List<FieldFault> stored(Charter charter, RosterView view, int expected) {
    var refusal = ActingRule.refusal(charter.company(), view.who());
    if (refusal.isPresent()) {
      return List.of(new FieldFault("who", "", refusal.get()));
    }
    try {
      var yaml = RosterAdditions.in(charter, read(view, charter));
      var why = "People and parties out of a list";
      return faults(charters.publish("charter", yaml, new Actor(view.who()), why, expected));
    } catch (UnreadableInput e) {
      return FieldFault.all("text", e);
    }
  }

  private static List<FieldFault> faults(PublishOutcome outcome) {
    return switch (outcome) {
      case PublishOutcome.Published published -> List.of();
      case PublishOutcome.Unchanged unchanged -> List.of();
      case PublishOutcome.Refused refused ->
          FieldFault.all("text", new UnreadableInput(refused.problems()));
      case PublishOutcome.Conflict conflict ->
          List.of(
              new FieldFault(
                  "text",
                  "",
                  "Somebody published charter %d in between; look again at what would be added."
                      .formatted(conflict.latest().version())));
    };
  }
}
