package tutti.sample;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charters;
import tutti.company.sample.SampleCompany;
import tutti.jobs.JobQueue;
import tutti.page.HtmlPage;
import tutti.page.PageRefusal;
import tutti.people.Actor;
import tutti.people.web.ClaimedIdentity;

/** Opens the sample company where there is none yet. */
@Controller
class SampleController {

  /** Long enough for the first look to have its year; the rest of it comes by itself. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Charters charters;
  private final JobQueue jobs;
  private final InstantSource clock;
  private final TransactionTemplate together;

  SampleController(
      Charters charters,
      JobQueue jobs,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.charters = charters;
    this.jobs = jobs;
    this.clock = clock;
    this.together = new TransactionTemplate(transactions);
  }

  @PostMapping("/start/sample")
  ModelAndView open(ClaimedIdentity acting) {
    if (charters.current().isPresent()) {
      throw new PageRefusal(
          HttpStatus.CONFLICT,
          "There is a company already; the sample would stand in its place. tutti demo opens it beside.");
    }
    var by = new Actor(acting.name().orElse("Tutti"));
    together.executeWithoutResult(status -> {
      charters.publish("fermata.yaml", SampleCompany.yaml(), by, "A sample");
      jobs.add(SampleJob.KIND, SampleJob.KEY, new SampleOrder(clock.instant(), by.name()));
    });
    jobs.await(SampleJob.KIND, SampleJob.KEY, PATIENCE);
    return HtmlPage.see("/");
  }
}
