package tutti.intake.web;

import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.intake.imports.ImportOutcome;
import tutti.intake.imports.upload.ImportControl;
import tutti.intake.imports.upload.ImportJob;
import tutti.intake.imports.upload.ImportJobs;
import tutti.intake.imports.upload.ImportRequest;
import tutti.logs.suggestion.ExplainedMapping;
import tutti.logs.suggestion.LogProfile;
import tutti.logs.suggestion.RoleSuggestions;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.Actor;
import tutti.people.web.ClaimedIdentity;

/** Files handed in: first tried, then stored. */
@Controller
class ImportController {

  private static final String JOB = "/import/{id:[0-9a-f]{32}}";
  private static final int SHOWN = 20;
  private static final Actor SOMEBODY = new Actor("somebody on the import page");

  private final Charters charters;
  private final ImportJobs jobs;
  private final ImportControl imports;
  private final PageFrames frames;
  private final ComputePool pool;

  ImportController(
      Charters charters,
      ImportJobs jobs,
      ImportControl imports,
      PageFrames frames,
      ComputePool pool) {
    this.charters = charters;
    this.jobs = jobs;
    this.imports = imports;
    this.frames = frames;
    this.pool = pool;
  }

  @GetMapping("/import")
  ModelAndView form(PageMoment moment, CsrfToken token) {
    jobs.dropOld();
    return form(moment, token, ImportForm.blank(charters.current().map(Charter::company)));
  }

  private ModelAndView form(PageMoment moment, CsrfToken token, ImportForm form) {
    var frame = frames.of("From a file", "/import", moment);
    var latest = ImportRow.all(imports.latest(SHOWN), frame.dates());
    return new ModelAndView(
        new HtmlPage(
            "intake/form", Map.of("frame", frame, "view", form, "latest", latest, "token", token)));
  }

  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView tryOut(PageMoment moment, CsrfToken token, WebRequest text, MultipartRequest parts) {
    var handing = new ImportFormReader(charters.current(), ImportFields.of(text, parts));
    return handing
        .order(jobs::keep, this::proposed)
        .map(this::tried)
        .map(ImportController::seeJob)
        .orElseGet(() -> refuse(form(moment, token, handing.form())));
  }

  /** Finding out what columns stand for reads a file, and is not done by the thread that serves. */
  private ExplainedMapping proposed(String name, InputStream bytes, String arrow) {
    return pool.compute(ComputeKind.TRIAL, new Object(), () -> proposal(name, bytes, arrow));
  }

  static ExplainedMapping proposal(String name, InputStream bytes, String arrow) {
    return ExplainedMapping.of(RoleSuggestions.of(LogProfile.of(name, bytes)), name, arrow);
  }

  /** Most files are read before anybody could look at a page that says so. */
  private ImportJob tried(ImportRequest order) {
    var job = jobs.tryOut(order);
    job.awaitTrial(Duration.ZERO);
    return job;
  }

  private static ModelAndView refuse(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @GetMapping(JOB)
  ModelAndView job(@PathVariable String id, PageMoment moment, CsrfToken token) {
    var frame = frames.of("From a file", "/import", moment);
    var job = find(id);
    var view = new ImportView(job, jobs.canGoOn(job), frame.dates());
    return HtmlPage.of("intake/job", frame.polling(view.runs()), view, token);
  }

  @PostMapping(JOB)
  ModelAndView store(@PathVariable String id, ClaimedIdentity acting) {
    var job = find(id);
    jobs.start(job, by(acting));
    return seeJob(job);
  }

  @PostMapping("/import/{id}/cancel")
  ModelAndView stop(@PathVariable String id) {
    return switch (imports.stop(id)) {
      case ImportOutcome.Done done -> HtmlPage.see("/import/" + id);
      case ImportOutcome.Underway underway -> HtmlPage.see("/import/" + id);
      case ImportOutcome.Forgotten forgotten -> HtmlPage.see("/import");
      case ImportOutcome.Refused refused ->
          throw new PageRefusal(HttpStatus.CONFLICT, refused.says());
      case ImportOutcome.Unknown unknown ->
          throw new PageRefusal(HttpStatus.NOT_FOUND, unknown.says());
    };
  }

  @PostMapping(JOB + "/go-on")
  ModelAndView goOn(@PathVariable String id, ClaimedIdentity acting) {
    var job = find(id);
    jobs.goOn(job, by(acting));
    return seeJob(job);
  }

  private static Actor by(ClaimedIdentity acting) {
    return acting.name().map(Actor::new).orElse(SOMEBODY);
  }

  private ImportJob find(String id) {
    return jobs.job(id)
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "This import is no longer remembered here; what became of it stands under Import."
                    + " To try files out, hand them in once more."));
  }

  private static ModelAndView seeJob(ImportJob job) {
    return HtmlPage.see("/import/" + job.id());
  }
}
