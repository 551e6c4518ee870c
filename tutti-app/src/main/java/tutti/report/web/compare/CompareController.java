package tutti.report.web.compare;

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
import tutti.company.template.CompanyTemplate;
import tutti.company.template.CompanyTemplates;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.report.web.compare.CompareView.Choice;

/** The company held against a template. */
@Controller
class CompareController {

  private final Charters charters;
  private final PageFrames frames;
  private final ComputePool pool;

  CompareController(Charters charters, PageFrames frames, ComputePool pool) {
    this.charters = charters;
    this.frames = frames;
    this.pool = pool;
  }

  @GetMapping("/compare")
  ModelAndView compare(@RequestParam(defaultValue = "") String template, PageMoment moment) {
    var own =
        charters
            .current()
            .map(Charter::company)
            .orElseThrow(
                () -> new PageRefusal(HttpStatus.NOT_FOUND, "There is no company yet to compare."));
    var chosen = chosen(template, own);
    var text = CompanyTemplates.text(chosen.name()).orElseThrow();
    var theirs = CompanyFile.read(chosen.name() + ".yaml", text);
    var view =
        pool.compute(
            ComputeKind.REPORT,
            List.of("compare", chosen.name(), own),
            () -> CompareView.of(chosen.title(), theirs, own, choices(chosen)));
    return HtmlPage.of("report/compare/compare", frames.of("Compare", "/charter", moment), view);
  }

  /** The template that is asked for; without a word the one the company started from. */
  private static CompanyTemplate chosen(String asked, Company own) {
    var name = asked.isBlank() ? own.template().flatMap(CompareController::known) : known(asked);
    return name.or(() ->
            asked.isBlank() ? known(CompanyTemplates.all().getFirst().name()) : Optional.empty())
        .flatMap(found ->
            CompanyTemplates.all().stream().filter(t -> t.name().equals(found)).findFirst())
        .orElseThrow(
            () -> new PageRefusal(HttpStatus.NOT_FOUND, "No template has the name " + asked + "."));
  }

  private static Optional<String> known(String name) {
    return Optional.of(name).filter(CompanyTemplates.names()::contains);
  }

  private static List<Choice> choices(CompanyTemplate chosen) {
    return CompanyTemplates.all().stream()
        .map(t -> new Choice(t.name(), t.title(), t.equals(chosen)))
        .toList();
  }
}
