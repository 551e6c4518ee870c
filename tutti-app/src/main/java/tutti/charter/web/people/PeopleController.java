package tutti.charter.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import tutti.company.Seat;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.page.FieldFault;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.ActingRule;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;

/** Who works here, who comes, gets another name, and leaves. */
@Controller
@RequestMapping("/people")
class PeopleController {

  private static final String FILE = "charter";

  private final PeopleEditor editor;
  private final PageFrames frames;

  PeopleController(PeopleEditor editor, PageFrames frames) {
    this.editor = editor;
    this.frames = frames;
  }

  @GetMapping
  ModelAndView people(PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    return all(PeopleForm.by(acting.name()), moment, token);
  }

  private ModelAndView all(PeopleForm form, PageMoment moment, CsrfToken token) {
    var charter = editor.charter();
    var today = LocalDate.ofInstant(moment.at(), charter.company().zone());
    return HtmlPage.of(
        "charter/people/people",
        frames.of("People", "/people", moment),
        new PeopleView(charter, form, today),
        token);
  }

  /** Somebody new, at once in a seat when one is chosen. */
  @PostMapping
  ModelAndView add(
      @RequestParam Map<String, String> sent,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var form = PeopleForm.of(sent);
    var wrong = form.name("name", editor.charter().company(), Optional.empty());
    var faults =
        wrong.isEmpty()
            ? editor.publish(form, "name", why(form, "%s is new here"), at -> added(at, form))
            : wrong;
    ActingCookie.keep(answer, form.who());
    return faults.isEmpty()
        ? HtmlPage.see("/people")
        : HtmlPage.refused(all(form.with(faults), moment, token));
  }

  private static String why(PeopleForm form, String otherwise) {
    var because = form.get("because");
    return because.isEmpty() ? otherwise.formatted(form.get("name")) : because;
  }

  private static CompanyRevision added(CompanyRevision before, PeopleForm form) {
    var name = form.get("name");
    var person = CompanyEdit.add(EntryPath.person(name), Map.of());
    var added = CompanyRevision.of(FILE, before.yaml(), person);
    var party = form.get("party");
    if (party.isEmpty()) {
      return added;
    }
    var seat = EntryPath.seat(new Seat(party, name, Optional.empty()));
    return CompanyRevision.of(FILE, added.yaml(), CompanyEdit.add(seat, Map.of()));
  }

  @GetMapping("/{person}")
  ModelAndView person(
      @PathVariable String person, PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    return one(known(person), person, PeopleForm.by(acting.name()), moment, token);
  }

  private Charter known(String person) {
    var charter = editor.charter();
    if (!ActingRule.people(charter.company()).contains(person)) {
      throw new PageRefusal(
          HttpStatus.NOT_FOUND,
          "Nobody here has this name; they may have left, or be called otherwise by now.");
    }
    return charter;
  }

  private ModelAndView one(
      Charter charter, String person, PeopleForm form, PageMoment moment, CsrfToken token) {
    return HtmlPage.of(
        "charter/people/person",
        frames.of(person, "/people", moment),
        new PersonSeatsView(charter, person, form.otherwise("name", person)),
        token);
  }

  /** The same person under another name, wherever they are named. */
  @PostMapping("/{person}/rename")
  ModelAndView rename(
      @PathVariable String person,
      @RequestParam Map<String, String> sent,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var form = PeopleForm.of(sent);
    var name = form.get("name");
    var charter = known(person);
    var wrong = form.name("name", charter.company(), Optional.of(person));
    var faults =
        wrong.isEmpty() && !name.equals(person)
            ? editor.publish(
                form,
                "name",
                why(form, person + " is called %s"),
                PersonEdits.renaming(person, name)::in)
            : wrong;
    var self = faults.isEmpty() && form.who().equals(person);
    ActingCookie.keep(answer, self ? name : form.who());
    return faults.isEmpty()
        ? HtmlPage.see(PersonSeatsView.address(name))
        : HtmlPage.refused(one(charter, person, form.with(faults), moment, token));
  }

  /** Somebody leaves; seats pass to others or end. */
  @PostMapping("/{person}/leave")
  ModelAndView leave(
      @PathVariable String person,
      @RequestParam Map<String, String> sent,
      PageMoment moment,
      CsrfToken token) {
    var form = PeopleForm.of(sent);
    var charter = known(person);
    var leaving = PersonEdits.leaving(person, form.under("holder."), form.under("deputy."));
    var faults = left(form, person, charter, leaving);
    return faults.isEmpty()
        ? HtmlPage.see("/people")
        : HtmlPage.refused(one(charter, person, form.with(faults), moment, token));
  }

  private List<FieldFault> left(
      PeopleForm form, String person, Charter charter, PersonEdits leaving) {
    var people = ActingRule.people(charter.company());
    var because = form.get("because");
    var strangers =
        Stream.concat(
                form.under("holder.").values().stream(), form.under("deputy.").values().stream())
            .filter(name -> name.equals(person) || !people.contains(name))
            .map(name ->
                new FieldFault(
                    "leave",
                    "",
                    "%s cannot take a seat here; choose somebody else.".formatted(name)))
            .toList();
    var why = because.isEmpty() ? person + " leaves" : because;
    return strangers.isEmpty() ? editor.publish(form, "leave", why, leaving::in) : strangers;
  }
}
