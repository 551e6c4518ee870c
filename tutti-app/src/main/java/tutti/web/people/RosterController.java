package tutti.web.people;

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
import tutti.reading.Unreadable;
import tutti.web.ClaimedIdentity;
import tutti.web.Frames;
import tutti.web.Moment;
import tutti.web.Page;
import tutti.web.Refused;
import tutti.web.Upload;
import tutti.web.view.FieldFault;
import tutti.web.view.ImportForm;

/** Parties and people out of a CSV file or a Backstage catalog. */
@Controller
@RequestMapping("/people/import")
class RosterController {

  private final Charters charters;
  private final Frames frames;

  RosterController(Charters charters, Frames frames) {
    this.charters = charters;
    this.frames = frames;
  }

  @GetMapping
  ModelAndView form(Moment moment, ClaimedIdentity acting, CsrfToken token) {
    return page(view(current(), "csv", "", acting.name().orElse("")), moment, token);
  }

  private Charter current() {
    return charters
        .current()
        .orElseThrow(
            () -> new Refused(HttpStatus.NOT_FOUND, "There is no company yet to bring people to."));
  }

  private static RosterView view(Charter charter, String format, String text, String who) {
    var people = tutti.charter.ActingRule.people(charter.company()).stream().sorted().toList();
    return new RosterView(
        charter.version(), format, text, who, people, Optional.empty(), List.of());
  }

  private ModelAndView page(RosterView view, Moment moment, CsrfToken token) {
    return Page.of("people/roster", frames.of("Import people", "/parties", moment), view, token);
  }

  @PostMapping
  ModelAndView look(
      @RequestParam(required = false) Optional<MultipartFile> file,
      @RequestParam(defaultValue = "csv") String format,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String who,
      Moment moment,
      CsrfToken token) {
    var charter = current();
    try {
      var view = view(charter, format, written(file).orElse(text), who);
      return page(view.with(read(view, charter)), moment, token);
    } catch (Unreadable e) {
      var wrong = view(charter, format, text, who).with(ImportForm.faults("text", e));
      return Page.refused(page(wrong, moment, token));
    }
  }

  private static Optional<String> written(Optional<MultipartFile> file) {
    return file.filter(given -> !given.isEmpty()).map(given -> Upload.text("people", given));
  }

  private static Roster read(RosterView view, Charter charter) {
    if (view.text().isBlank()) {
      throw Unreadable.file("people", "Choose a file, or write its text here.");
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
      Moment moment,
      CsrfToken token) {
    var charter = current();
    var view = view(charter, format, RosterView.unpacked(packed), who);
    var wrong = stored(charter, view, expected);
    return wrong.isEmpty()
        ? Page.see("/parties")
        : Page.refused(page(view.with(wrong), moment, token));
  }

  private List<FieldFault> stored(Charter charter, RosterView view, int expected) {
    var refusal = tutti.charter.ActingRule.refusal(charter.company(), view.who());
    if (refusal.isPresent()) {
      return List.of(new FieldFault("who", "", refusal.get()));
    }
    try {
      var yaml = Additions.in(charter, read(view, charter));
      var why = "People and parties out of a list";
      return faults(charters.publish("charter", yaml, view.who(), why, expected));
    } catch (Unreadable e) {
      return ImportForm.faults("text", e);
    }
  }

  private static List<FieldFault> faults(PublishOutcome outcome) {
    return switch (outcome) {
      case PublishOutcome.Published published -> List.of();
      case PublishOutcome.Unchanged unchanged -> List.of();
      case PublishOutcome.Refused refused ->
          ImportForm.faults("text", new Unreadable(refused.problems()));
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
