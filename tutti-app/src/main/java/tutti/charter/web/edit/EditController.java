package tutti.charter.web.edit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charter;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;

/** The forms that add, change and retire what the charter holds. */
@Controller
@RequestMapping({
  "/edit/{noun}",
  "/parties/{party}/edit",
  "/parties/{party}/seats/{person}",
  "/people/{person}/edit",
  "/arrows/{arrow}/edit",
  "/arrows/{arrow}/promise",
  "/arrows/{arrow}/promises/{promise}"
})
class EditController {

  private final CharterEditor editor;
  private final PageFrames frames;

  EditController(CharterEditor editor, PageFrames frames) {
    this.editor = editor;
    this.frames = frames;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable Map<String, String> path,
      HttpServletRequest asked,
      WebRequest request,
      PageMoment moment,
      ClaimedIdentity acting,
      CsrfToken token) {
    var charter = editor.charter();
    var sheet = sheet(charter, path, asked, FormValues.of(request), moment);
    var who = acting.name().orElse("");
    return page(editor.opened(charter, sheet, who), moment, token);
  }

  private static EntryForm sheet(
      Charter charter,
      Map<String, String> path,
      HttpServletRequest asked,
      FormValues proposed,
      PageMoment moment) {
    var fresh = path.containsKey("noun") || asked.getRequestURI().matches(".*/promise(/check)?");
    return EntryForms.at(charter.company(), moment)
        .at(path, fresh, proposed)
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "This is not in the charter; it may have been retired or renamed."));
  }

  private ModelAndView page(EditForm form, PageMoment moment, CsrfToken token) {
    return HtmlPage.of(
        "charter/edit/form", frames.of(form.title(), "/charter", moment).live(), form, token);
  }

  /** The same form with what is wrong in it; nothing is published. */
  @PostMapping("/check")
  ModelAndView check(
      @PathVariable Map<String, String> path,
      HttpServletRequest asked,
      WebRequest request,
      PageMoment moment,
      CsrfToken token) {
    var charter = editor.charter();
    var values = FormValues.of(request);
    var sheet = sheet(charter, path, asked, values, moment);
    return page(editor.tried(charter, sheet, values), moment, token);
  }

  @PostMapping
  ModelAndView change(
      @PathVariable Map<String, String> path,
      HttpServletRequest asked,
      HttpServletResponse answer,
      WebRequest request,
      PageMoment moment,
      CsrfToken token) {
    var charter = editor.charter();
    var values = FormValues.of(request);
    var sheet = sheet(charter, path, asked, values, moment);
    ActingCookie.keep(answer, values.get("who"));
    return switch (editor.change(charter, sheet, values)) {
      case EditOutcome.Published published -> HtmlPage.see(published.address());
      case EditOutcome.Wrong wrong -> HtmlPage.refused(page(wrong.form(), moment, token));
      case EditOutcome.Crossed crossed -> conflict(crossed.conflict(), moment, token);
    };
  }

  private ModelAndView conflict(EditConflict conflict, PageMoment moment, CsrfToken token) {
    var page =
        HtmlPage.of(
            "charter/edit/conflict", frames.of("Two changes", "/charter", moment), conflict, token);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  @PostMapping("/retire")
  ModelAndView retire(
      @PathVariable Map<String, String> path,
      HttpServletRequest asked,
      HttpServletResponse answer,
      WebRequest request,
      PageMoment moment,
      CsrfToken token) {
    var charter = editor.charter();
    var values = FormValues.of(request);
    var sheet = retirable(sheet(charter, path, asked, values, moment));
    return switch (editor.retire(charter, sheet, values)) {
      case EditOutcome.Published published -> HtmlPage.see(published.address());
      case EditOutcome.Wrong wrong -> HtmlPage.refused(page(wrong.form(), moment, token));
      case EditOutcome.Crossed crossed -> conflict(crossed.conflict(), moment, token);
    };
  }

  private static EntryForm retirable(EntryForm sheet) {
    if (sheet.place().steps().isEmpty()) {
      throw new PageRefusal(HttpStatus.NOT_FOUND, "A company is not retired on a page.");
    }
    return sheet;
  }
}
