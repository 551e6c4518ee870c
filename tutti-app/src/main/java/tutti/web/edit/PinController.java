package tutti.web.edit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import tutti.company.Party;
import tutti.reading.written.Written;
import tutti.web.ActingCookie;
import tutti.web.ClaimedIdentity;
import tutti.web.Frames;
import tutti.web.Moment;
import tutti.web.Page;
import tutti.web.Refused;

/** Pins boxes where somebody put them on the map, and lets them go again. */
@Controller
class PinController {

  /** An address within this house. */
  private static final Pattern INSIDE = Pattern.compile("/([^/\\\\\\s][^\\\\\\s]*)?");

  private static final Written NOWHERE = new Written.Text("");

  private final CharterEditor editor;
  private final Frames frames;

  PinController(CharterEditor editor, Frames frames) {
    this.editor = editor;
    this.frames = frames;
  }

  @GetMapping("/map/pins")
  ModelAndView pins(Moment moment, ClaimedIdentity acting, CsrfToken token) {
    var view = PinsView.all(editor.charter(), acting.name().orElse(""));
    return Page.of("edit/pins", frames.of("Pins", "/", moment), view, token);
  }

  @PostMapping("/map/pins")
  ModelAndView pin(WebRequest request, HttpServletResponse answer, Moment moment, CsrfToken token) {
    var values = FormValues.of(request);
    return put(values, PartySheet.pin(values.get("x"), values.get("y")), answer, moment, token);
  }

  @PostMapping("/map/pins/let-go")
  ModelAndView letGo(
      WebRequest request, HttpServletResponse answer, Moment moment, CsrfToken token) {
    return put(FormValues.of(request), NOWHERE, answer, moment, token);
  }

  private ModelAndView put(
      FormValues values, Written pin, HttpServletResponse answer, Moment moment, CsrfToken token) {
    var charter = editor.charter();
    var sheet =
        EntryForms.at(charter.company(), moment)
            .party(party(charter.company(), values.get("party")));
    ActingCookie.keep(answer, values.get("who"));
    return switch (editor.pin(charter, sheet, values, pin)) {
      case EditOutcome.Published published -> Page.see(back(values));
      case EditOutcome.Wrong wrong ->
          Page.refused(
              Page.of("edit/form", frames.of("Pins", "", moment).live(), wrong.form(), token));
      case EditOutcome.Crossed crossed -> crossed(crossed.conflict(), moment, token);
    };
  }

  private static Party party(tutti.company.Company company, String id) {
    return company
        .find(id)
        .orElseThrow(() ->
            new Refused(
                HttpStatus.NOT_FOUND,
                "No party of this company has the id %s; it may have been retired or renamed."
                    .formatted(id)));
  }

  private ModelAndView crossed(EditConflict conflict, Moment moment, CsrfToken token) {
    var page = Page.of("edit/conflict", frames.of("Two changes", "", moment), conflict, token);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private static String back(FormValues values) {
    return values.find("back").filter(to -> INSIDE.matcher(to).matches()).orElse("/");
  }
}
