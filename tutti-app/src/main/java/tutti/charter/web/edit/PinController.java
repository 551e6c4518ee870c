package tutti.charter.web.edit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import tutti.company.Company;
import tutti.company.Party;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;
import tutti.reading.written.WrittenValue;

/** Pins boxes where somebody put them on the map, and lets them go again. */
@Controller
class PinController {

  /** An address within this house. */
  private static final Pattern INSIDE = Pattern.compile("/([^/\\\\\\s][^\\\\\\s]*)?");

  private static final WrittenValue NOWHERE = new WrittenValue.Text("");

  private final CharterEditor editor;
  private final PageFrames frames;

  PinController(CharterEditor editor, PageFrames frames) {
    this.editor = editor;
    this.frames = frames;
  }

  @GetMapping("/map/pins")
  ModelAndView pins(PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    var view = PinsView.all(editor.charter(), acting.name().orElse(""));
    return HtmlPage.of("charter/edit/pins", frames.of("Pins", "/", moment), view, token);
  }

  @PostMapping("/map/pins")
  ModelAndView pin(
      WebRequest request, HttpServletResponse answer, PageMoment moment, CsrfToken token) {
    var values = FormValues.of(request);
    return put(values, PartySheet.pin(values.get("x"), values.get("y")), answer, moment, token);
  }

  @PostMapping("/map/pins/let-go")
  ModelAndView letGo(
      WebRequest request, HttpServletResponse answer, PageMoment moment, CsrfToken token) {
    return put(FormValues.of(request), NOWHERE, answer, moment, token);
  }

  private ModelAndView put(
      FormValues values,
      WrittenValue pin,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var charter = editor.charter();
    var sheet =
        EntryForms.at(charter.company(), moment)
            .party(party(charter.company(), values.get("party")));
    ActingCookie.keep(answer, values.get("who"));
    return switch (editor.pin(charter, sheet, values, pin)) {
      case EditOutcome.Published published -> HtmlPage.see(back(values));
      case EditOutcome.Wrong wrong ->
          HtmlPage.refused(
              HtmlPage.of(
                  "charter/edit/form", frames.of("Pins", "/", moment).live(), wrong.form(), token));
      case EditOutcome.Crossed crossed -> crossed(crossed.conflict(), moment, token);
    };
  }

  private static Party party(Company company, String id) {
    return company
        .find(id)
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "No party of this company has the id %s; it may have been retired or renamed."
                    .formatted(id)));
  }

  private ModelAndView crossed(EditConflict conflict, PageMoment moment, CsrfToken token) {
    var page =
        HtmlPage.of(
            "charter/edit/conflict", frames.of("Two changes", "/charter", moment), conflict, token);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private static String back(FormValues values) {
    return values.find("back").filter(to -> INSIDE.matcher(to).matches()).orElse("/");
  }
}
