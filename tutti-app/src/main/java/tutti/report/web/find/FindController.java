package tutti.report.web.find;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;

/** From a name to its page; from a part of a name to everything that has it. */
@Controller
class FindController {

  private static final int MOST = 100;

  private final Charters charters;
  private final PageFrames frames;

  FindController(Charters charters, PageFrames frames) {
    this.charters = charters;
    this.frames = frames;
  }

  @GetMapping("/find")
  ModelAndView find(@RequestParam(defaultValue = "") String q, PageMoment moment) {
    var company =
        charters
            .current()
            .map(Charter::company)
            .orElseThrow(() ->
                new PageRefusal(
                    HttpStatus.NOT_FOUND, "There is no company yet to find anything in."));
    var wanted = q.strip().toLowerCase(Locale.ROOT);
    var exactly = found(company, moment, name -> !wanted.isEmpty() && name.equals(wanted));
    return exactly.size() == 1 ? see(exactly.getFirst()) : all(company, q, wanted, moment);
  }

  private static ModelAndView see(FoundThing found) {
    return new ModelAndView(new RedirectView(found.address()));
  }

  private ModelAndView all(Company company, String asked, String wanted, PageMoment moment) {
    var found =
        wanted.isEmpty() ? List.<FoundThing>of() : found(company, moment, n -> n.contains(wanted));
    var view = new FoundView(asked.strip(), found.stream().limit(MOST).toList(), found.size());
    return HtmlPage.of("report/find/found", frames.of("Find", "", moment), view);
  }

  private static List<FoundThing> found(
      Company company, PageMoment moment, Predicate<String> wanted) {
    var parties =
        company.parties().stream()
            .filter(party -> any(wanted, party.name(), party.id()))
            .map(party -> new FoundThing(party.name(), "party", moment.party(party.id())));
    var arrows =
        company.arrows().stream()
            .filter(arrow -> any(wanted, arrow.gives(), arrow.id()))
            .map(arrow ->
                new FoundThing(
                    arrow.gives(), ArrowNames.ends(company, arrow), moment.arrow(arrow.id())));
    return Stream.concat(parties, arrows).toList();
  }

  private static boolean any(Predicate<String> wanted, String name, String id) {
    return wanted.test(name.toLowerCase(Locale.ROOT)) || wanted.test(id.toLowerCase(Locale.ROOT));
  }
}
