package tutti.report.web.handoff;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.measure.verdict.JudgedHandOff;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.page.ShownCompanies;
import tutti.page.ShownCompany;
import tutti.report.CompanyReports;

/** The hand-offs behind the numbers of a promise. */
@Controller
class HandOffListController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final CompanyReports reports;
  private final ShownCompanies companies;
  private final PageFrames frames;

  HandOffListController(CompanyReports reports, ShownCompanies companies, PageFrames frames) {
    this.reports = reports;
    this.companies = companies;
    this.frames = frames;
  }

  @GetMapping("/arrows/{id}/hand-offs")
  ModelAndView list(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String promise,
      @RequestParam(defaultValue = "all") String outcome,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "false") boolean all,
      PageMoment moment) {
    var asked = asked(id, promise, outcome, words, moment);
    var view =
        HandOffListView.of(
            asked.company.company(),
            asked.arrow,
            asked.promise,
            asked.filter,
            judged(asked, moment),
            moment,
            all);
    return HtmlPage.of("report/handoff/list", frames.of(view.gives(), "/health", moment), view);
  }

  @GetMapping("/arrows/{id}/hand-offs.csv")
  ResponseEntity<String> csv(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String promise,
      @RequestParam(defaultValue = "all") String outcome,
      @RequestParam(defaultValue = "") String words,
      PageMoment moment) {
    var asked = asked(id, promise, outcome, words, moment);
    var passed =
        judged(asked, moment).stream().filter(one -> asked.filter.passes(one, moment.at()));
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hand-offs.csv\"")
        .body(HandOffCsv.of(asked.filter, passed, moment.at()));
  }

  private List<JudgedHandOff> judged(Asked asked, PageMoment moment) {
    return reports.together(
        List.of("hand-offs", asked.arrow.id(), asked.filter.promise(), moment),
        () ->
            asked
                .promise
                .map(one -> reports.judged(asked.arrow, one, moment.at(), moment.known()))
                .orElseGet(() -> reports.unjudged(asked.arrow, moment.at())));
  }

  /** What an address asks for; what it names is there. */
  private record Asked(
      ShownCompany company, Arrow arrow, Optional<Promise> promise, HandOffFilter filter) {}

  private Asked asked(String id, String promise, String outcome, String words, PageMoment moment) {
    var shown = companies.at(moment.known()).orElseThrow(() -> missing("There is no company yet."));
    var arrow =
        shown
            .company()
            .arrow(id)
            .orElseThrow(() -> missing("No arrow of this company has the name " + id + "."));
    var chosen = chosen(arrow, promise);
    var wanted =
        HandOffOutcome.named(outcome)
            .orElseThrow(() ->
                new PageRefusal(
                    HttpStatus.BAD_REQUEST,
                    "The address says outcome=%s, but an outcome is all, missed, good, open or declined."
                        .formatted(outcome)));
    return new Asked(
        shown,
        arrow,
        chosen,
        new HandOffFilter(id, chosen.map(Promise::id).orElse(HandOffFilter.EVER), wanted, words));
  }

  /** The promise that is named, else the first; none where nothing is promised. */
  private static Optional<Promise> chosen(Arrow arrow, String promise) {
    return switch (promise) {
      case "" -> arrow.promises().stream().findFirst();
      case HandOffFilter.EVER -> Optional.empty();
      default ->
          Optional.of(
              arrow
                  .promise(promise)
                  .orElseThrow(
                      () -> missing("No promise of this arrow has the name " + promise + ".")));
    };
  }

  private static PageRefusal missing(String says) {
    return new PageRefusal(HttpStatus.NOT_FOUND, says);
  }
}
