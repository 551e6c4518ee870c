package tutti.report.web.flow;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.company.Company;
import tutti.insight.flow.StepCohort;
import tutti.page.CompanyDates;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.report.flow.StoredFlows;

/** The threads behind the numbers of a step. */
@Controller
class StepThreadsController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final StoredFlows flows;
  private final PageFrames frames;

  StepThreadsController(StoredFlows flows, PageFrames frames) {
    this.flows = flows;
    this.frames = frames;
  }

  @GetMapping("/flow/to/{step}")
  ModelAndView list(
      @PathVariable String step,
      @RequestParam(defaultValue = "all") String outcome,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "false") boolean all,
      PageMoment moment) {
    var cohort = cohort(step, moment);
    var dates = new CompanyDates(cohort.company().zone());
    var view = StepThreadsView.of(cohort.step(), choice(outcome), words, dates, moment, all);
    return HtmlPage.of("report/flow/threads", frames.of(view.ends(), "/flow", moment), view);
  }

  @GetMapping("/flow/to/{step}.csv")
  ResponseEntity<String> csv(
      @PathVariable String step,
      @RequestParam(defaultValue = "all") String outcome,
      @RequestParam(defaultValue = "") String words,
      PageMoment moment) {
    var cohort = cohort(step, moment).step();
    var threads = StepThreadsView.passed(cohort, choice(outcome), words);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"threads.csv\"")
        .body(StepThreadsCsv.of(cohort, threads));
  }

  private record Asked(Company company, StepCohort step) {}

  private Asked cohort(String step, PageMoment moment) {
    var flow =
        flows
            .at(moment.at(), moment.known())
            .orElseThrow(() -> missing("There is no company yet."))
            .flow();
    var passage =
        flow.passages().stream()
            .filter(one -> one.to().stage().id().equals(step))
            .findFirst()
            .orElseThrow(() -> missing("No step of the chain leads to " + step + "."));
    return new Asked(flow.company(), flow.cohort(passage));
  }

  private static ThreadChoice choice(String outcome) {
    return ThreadChoice.named(outcome)
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.BAD_REQUEST,
                "The address says outcome=%s, but an outcome is %s."
                    .formatted(outcome, ThreadChoice.words())));
  }

  private static PageRefusal missing(String says) {
    return new PageRefusal(HttpStatus.NOT_FOUND, says);
  }
}
