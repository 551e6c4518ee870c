package tutti.report.web.find;

import java.util.Arrays;
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
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Seat;
import tutti.company.ref.CompanyRef.PersonRef;
import tutti.company.statement.ArrowNames;
import tutti.page.HtmlPage;
import tutti.page.PageAddresses;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.page.navigation.SitePage;
import tutti.page.navigation.SitePlace;
import tutti.reading.TextNormalization;
import tutti.report.CompanyReports;

/** From a name to its page; from a part of a name to everything that has it. */
@Controller
class FindController {

  private static final int MOST = 100;

  private static final List<SitePage> OTHERS =
      List.of(new SitePage("Help", "/help"), new SitePage("Settings", "/settings"));

  private final Charters charters;
  private final CompanyReports reports;
  private final PageFrames frames;

  FindController(Charters charters, CompanyReports reports, PageFrames frames) {
    this.charters = charters;
    this.reports = reports;
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
    var exactly =
        Stream.concat(
                found(company, moment, name -> !wanted.isEmpty() && name.equals(wanted)).stream(),
                handOffs(company, TextNormalization.name(q), moment))
            .toList();
    return exactly.size() == 1 ? see(exactly.getFirst()) : all(company, q, wanted, exactly, moment);
  }

  private static ModelAndView see(FoundThing found) {
    return new ModelAndView(new RedirectView(found.address()));
  }

  private ModelAndView all(
      Company company, String asked, String wanted, List<FoundThing> exactly, PageMoment moment) {
    var within =
        wanted.isEmpty() ? List.<FoundThing>of() : found(company, moment, n -> n.contains(wanted));
    var found = Stream.concat(exactly.stream(), within.stream()).distinct().toList();
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
    return Stream.of(parties, arrows, people(company, moment, wanted), pages(moment, wanted))
        .flatMap(things -> things)
        .toList();
  }

  private static Stream<FoundThing> people(
      Company company, PageMoment moment, Predicate<String> wanted) {
    return company.parties().stream()
        .flatMap(party -> company.seatsOf(party.id()).stream())
        .map(Seat::person)
        .distinct()
        .filter(name -> wanted.test(name.toLowerCase(Locale.ROOT)))
        .map(name ->
            new FoundThing(
                name, "person", moment.on(PageAddresses.of(new PersonRef(name), company))));
  }

  private static Stream<FoundThing> pages(PageMoment moment, Predicate<String> wanted) {
    return Stream.concat(
            Arrays.stream(SitePlace.values()).flatMap(place -> place.pages().stream()),
            OTHERS.stream())
        .filter(page -> wanted.test(page.name().toLowerCase(Locale.ROOT)))
        .map(page -> new FoundThing(page.name(), "page", moment.on(page.address())));
  }

  /** The hand-offs with a key, whichever arrow they are on. */
  private Stream<FoundThing> handOffs(Company company, String key, PageMoment moment) {
    return reports.keyed(company, key).stream()
        .flatMap(handOff ->
            company.arrow(handOff.id().arrow()).stream()
                .map(arrow ->
                    new FoundThing(
                        handOff.title().orElse(key), arrow.gives(), address(arrow, key, moment))));
  }

  private static String address(Arrow arrow, String key, PageMoment moment) {
    return moment.on(PageAddresses.handOffs(arrow.id()) + "?words=" + PageAddresses.value(key));
  }

  private static boolean any(Predicate<String> wanted, String name, String id) {
    return wanted.test(name.toLowerCase(Locale.ROOT)) || wanted.test(id.toLowerCase(Locale.ROOT));
  }
}
