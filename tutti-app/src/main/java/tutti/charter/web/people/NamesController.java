package tutti.charter.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.web.edit.SameNames;
import tutti.company.edit.CompanyRevision;
import tutti.page.FieldFault;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.people.Actor;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;

/** Who the people of a template are; all of them get their names in one version. */
@Controller
@RequestMapping("/people/names")
class NamesController {

  private final PeopleEditor editor;
  private final PageFrames frames;

  NamesController(PeopleEditor editor, PageFrames frames) {
    this.editor = editor;
    this.frames = frames;
  }

  @GetMapping
  ModelAndView ask(PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    var form = PeopleForm.by(acting.name());
    var view = NamesView.of(editor.charter(), form);
    return page(view.proposing(), moment, token);
  }

  private ModelAndView page(NamesView view, PageMoment moment, CsrfToken token) {
    return HtmlPage.of("charter/people/names", frames.of("Names", "/people", moment), view, token);
  }

  @PostMapping
  ModelAndView name(
      @RequestParam Map<String, String> sent,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var form = PeopleForm.of(sent);
    var view = NamesView.of(editor.charter(), form);
    var faults = new ArrayList<>(faults(view));
    if (faults.isEmpty()) {
      faults.addAll(
          editor.publish(
              form, "names", "The people of the template have names", at -> named(at, view)));
    }
    ActingCookie.keep(answer, faults.isEmpty() ? view.whoThen() : form.who());
    return faults.isEmpty()
        ? HtmlPage.see("/")
        : HtmlPage.refused(
            page(new NamesView(view.charter(), view.unnamed(), form.with(faults)), moment, token));
  }

  /** One person may be several of the template, but is written in one way. */
  private static List<FieldFault> faults(NamesView view) {
    var faults = new ArrayList<FieldFault>();
    var seen = new LinkedHashSet<>(view.others());
    for (var person : view.unnamed()) {
      var name = view.name(person);
      if (!name.isEmpty()) {
        Actor.refusal(name)
            .or(() -> SameNames.taken(name, seen.stream().filter(other -> !other.equals(name))))
            .ifPresent(says -> faults.add(new FieldFault(view.field(person), "", says)));
        seen.add(name);
      }
    }
    return faults;
  }

  private static CompanyRevision named(CompanyRevision before, NamesView view) {
    var after = before;
    for (var person : view.unnamed()) {
      after = named(after, person, view);
    }
    return after;
  }

  private static CompanyRevision named(CompanyRevision before, String person, NamesView view) {
    var name = view.name(person);
    if (!name.isEmpty()) {
      return PersonEdits.renaming(person, name).in(before);
    }
    return view.removing() ? PersonEdits.leaving(person, Map.of(), Map.of()).in(before) : before;
  }
}
