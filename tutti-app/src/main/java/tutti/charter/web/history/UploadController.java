package tutti.charter.web.history;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.charter.PublishOutcome;
import tutti.charter.web.edit.PeopleChoices;
import tutti.company.change.CompanyDiff;
import tutti.company.file.CompanyFile;
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

/** A whole text that is to become the charter: first what it would change, then publish it. */
@Controller
class UploadController {

  private static final String FILE = "company.yaml";

  private final Charters charters;
  private final PageFrames frames;

  UploadController(Charters charters, PageFrames frames) {
    this.charters = charters;
    this.frames = frames;
  }

  @GetMapping("/charter/upload")
  ModelAndView form(PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    return page(view(current(), "", acting.name().orElse(""), ""), moment, token);
  }

  private Charter current() {
    return charters
        .current()
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND, "There is no charter yet; start from this file."));
  }

  private static UploadView view(Charter charter, String text, String who, String because) {
    var people = PeopleChoices.of(charter.company());
    return new UploadView(
        charter.version(), text, who, people, because, Optional.empty(), List.of());
  }

  private ModelAndView page(UploadView view, PageMoment moment, CsrfToken token) {
    return HtmlPage.of(
        "charter/history/upload", frames.of("Charter", "/charter", moment), view, token);
  }

  @PostMapping("/charter/upload")
  ModelAndView look(
      @RequestParam(required = false) Optional<MultipartFile> file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String because,
      PageMoment moment,
      CsrfToken token) {
    var charter = current();
    var before = view(charter, text, who, because);
    try {
      var written = written(file).orElse(text.replace("\r\n", "\n"));
      return page(held(charter, view(charter, written, who, because)), moment, token);
    } catch (UnreadableInput e) {
      var wrong = before.with(FieldFault.all("text", e));
      return HtmlPage.refused(page(wrong, moment, token));
    }
  }

  private static Optional<String> written(Optional<MultipartFile> file) {
    return file.filter(given -> !given.isEmpty()).map(given -> UploadedText.text(FILE, given));
  }

  private static UploadView held(Charter charter, UploadView view) {
    var changes = CompanyDiff.between(charter.company(), CompanyFile.read(FILE, view.text()));
    var headline = DiffView.count(changes) + " against charter " + charter.version() + ".";
    return new UploadView(
        view.expected(),
        view.text(),
        view.who(),
        view.people(),
        view.because(),
        Optional.of(DiffView.of(headline, "", changes, Optional.empty())),
        List.of());
  }

  @PostMapping("/charter/publish")
  ModelAndView publish(
      @RequestParam String packed,
      @RequestParam int expected,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String because,
      PageMoment moment,
      CsrfToken token) {
    var charter = current();
    var text = UploadView.unpacked(packed);
    var refusal = ActingRule.refusal(charter.company(), who);
    var view = view(charter, text, who, because);
    if (refusal.isPresent()) {
      var wrong = view.with(List.of(new FieldFault("who", "", refusal.get())));
      return HtmlPage.refused(page(wrong, moment, token));
    }
    return switch (charters.publish(FILE, text, new Actor(who), because, expected)) {
      case PublishOutcome.Published published -> HtmlPage.see("/charter");
      case PublishOutcome.Unchanged unchanged -> HtmlPage.see("/charter");
      case PublishOutcome.Refused refused ->
          HtmlPage.refused(
              page(
                  view.with(FieldFault.all("text", new UnreadableInput(refused.problems()))),
                  moment,
                  token));
      case PublishOutcome.Conflict conflict -> crossed(charter, view, moment, token);
    };
  }

  /** Somebody published in between: the text is held against what they wrote. */
  private ModelAndView crossed(
      Charter charter, UploadView view, PageMoment moment, CsrfToken token) {
    var page = page(held(charter, view), moment, token);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }
}
