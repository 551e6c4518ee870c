package tutti.web.compare;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.Template;
import tutti.company.template.Templates;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.web.Frames;
import tutti.web.Moment;
import tutti.web.Page;
import tutti.web.Refused;
import tutti.web.compare.CompareView.Choice;

/** The company held against a template. */
@Controller
class CompareController {

  private final Charters charters;
  private final Frames frames;
  private final ComputePool pool;

  CompareController(Charters charters, Frames frames, ComputePool pool) {
    this.charters = charters;
    this.frames = frames;
    this.pool = pool;
  }

  @GetMapping("/compare")
  ModelAndView compare(@RequestParam(defaultValue = "") String template, Moment moment) {
    var own =
        charters
            .current()
            .map(Charter::company)
            .orElseThrow(
                () -> new Refused(HttpStatus.NOT_FOUND, "There is no company yet to compare."));
    var chosen = chosen(template, own);
    var text = Templates.text(chosen.name()).orElseThrow();
    var theirs = CompanyFile.read(chosen.name() + ".yaml", text);
    var view =
        pool.compute(
            ComputeKind.REPORT,
            List.of("compare", chosen.name(), own),
            () -> CompareView.of(chosen.title(), theirs, own, choices(chosen)));
    return Page.of("compare/compare", frames.of("Compare", "/charter", moment), view);
  }

  /** The template that is asked for; without a word the one the company started from. */
  private static Template chosen(String asked, Company own) {
    var name = asked.isBlank() ? own.template().flatMap(CompareController::known) : known(asked);
    return name.or(
            () -> asked.isBlank() ? known(Templates.all().getFirst().name()) : Optional.empty())
        .flatMap(found -> Templates.all().stream().filter(t -> t.name().equals(found)).findFirst())
        .orElseThrow(
            () -> new Refused(HttpStatus.NOT_FOUND, "No template has the name " + asked + "."));
  }

  private static Optional<String> known(String name) {
    return Optional.of(name).filter(Templates.names()::contains);
  }

  private static List<Choice> choices(Template chosen) {
    return Templates.all().stream()
        .map(t -> new Choice(t.name(), t.title(), t.equals(chosen)))
        .toList();
  }
}
