package tutti.web;

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
import org.springframework.web.servlet.view.RedirectView;
import tutti.charter.Charters;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.ingest.ImportJob;
import tutti.ingest.ImportJobs;
import tutti.web.view.ImportForm;
import tutti.web.view.ImportView;

/** Files handed in: first tried, then stored. */
@Controller
class ImportController {

  private final Charters charters;
  private final ImportJobs jobs;
  private final Frames frames;
  private final ComputePool pool;

  ImportController(Charters charters, ImportJobs jobs, Frames frames, ComputePool pool) {
    this.charters = charters;
    this.jobs = jobs;
    this.frames = frames;
    this.pool = pool;
  }

  @GetMapping("/import")
  ModelAndView form(Moment moment, CsrfToken token) {
    jobs.dropOld();
    return form(moment, token, ImportForm.blank(charters.current().isPresent()));
  }

  private ModelAndView form(Moment moment, CsrfToken token, ImportForm form) {
    return Page.of("imports/form", frames.of("Import", "/import", moment), form, token);
  }

  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView tryOut(Moment moment, CsrfToken token, WebRequest text, MultipartRequest parts) {
    var handing = new Handing(charters.current(), ImportFields.of(text, parts));
    return handing
        .order(jobs::keep)
        .map(order -> pool.compute(ComputeKind.TRIAL, order, () -> jobs.tryOut(order)))
        .map(ImportController::seeJob)
        .orElseGet(() -> refuse(form(moment, token, handing.form())));
  }

  private static ModelAndView refuse(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @GetMapping("/import/{id}")
  ModelAndView job(@PathVariable String id, Moment moment, CsrfToken token) {
    var frame = frames.of("Import", "/import", moment);
    var view = new ImportView(find(id), frame.dates());
    return Page.of("imports/job", frame.polling(view.runs()), view, token);
  }

  @PostMapping("/import/{id}")
  ModelAndView store(@PathVariable String id) {
    var job = find(id);
    jobs.start(job);
    return seeJob(job);
  }

  private ImportJob find(String id) {
    return jobs.job(id)
        .orElseThrow(() ->
            new Refused(
                HttpStatus.NOT_FOUND,
                "This import is no longer remembered: it ended over an hour ago, twenty others"
                    + " came after it, or the server was started again. Hand the files in once"
                    + " more."));
  }

  private static ModelAndView seeJob(ImportJob job) {
    var there = new RedirectView("/import/" + job.id());
    there.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(there);
  }
}
