package tutti.discovery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charters;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.discovery.NamedFile;
import tutti.discovery.draft.DraftedFacts;
import tutti.discovery.draft.FileDrafts;
import tutti.intake.imports.upload.DataFile;
import tutti.intake.imports.upload.ImportJob;
import tutti.intake.imports.upload.ImportJobs;
import tutti.page.FieldFault;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.Actor;
import tutti.people.web.ActingCookie;
import tutti.people.web.ClaimedIdentity;
import tutti.reading.UnreadableInput;

/** Shows what company a file shows, and begins with it. */
@Controller
class DiscoverController {

  private static final String HERE = "/discover";
  private static final String ONE = "/discover/{id:[0-9a-f]{32}}";

  /** Long enough for most files; what takes longer is watched on the page of its import. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Actor SOMEBODY = new Actor("somebody");

  private final Charters charters;
  private final ImportJobs jobs;
  private final DraftOrders orders;
  private final KeptDrafts drafts;
  private final ComputePool pool;
  private final PageFrames frames;
  private final InstantSource clock;

  DiscoverController(
      Charters charters,
      ImportJobs jobs,
      DraftOrders orders,
      KeptDrafts drafts,
      ComputePool pool,
      PageFrames frames,
      InstantSource clock) {
    this.charters = charters;
    this.jobs = jobs;
    this.orders = orders;
    this.drafts = drafts;
    this.pool = pool;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping(HERE)
  ModelAndView form(PageMoment moment, CsrfToken token) {
    return form(moment, token, Map.of(), List.of());
  }

  private ModelAndView form(
      PageMoment moment, CsrfToken token, Map<String, String> written, List<FieldFault> faults) {
    var form = new DraftForm(charters.current().isPresent(), written, faults);
    return HtmlPage.of("discovery/form", frames.of("Discover", HERE, moment), form, token);
  }

  @PostMapping(path = HERE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView look(
      @RequestParam(required = false) Optional<MultipartFile> file,
      @RequestParam Map<String, String> sent,
      HttpServletResponse answer,
      PageMoment moment,
      CsrfToken token) {
    var fields = new DraftFields(sent, zone());
    if (!fields.get("who").isEmpty()) {
      ActingCookie.keep(answer, fields.get("who"));
    }
    try {
      return HtmlPage.see(HERE + "/" + looked(given(file, fields), fields).id());
    } catch (UnreadableInput e) {
      return HtmlPage.refused(form(moment, token, sent, FieldFault.all("file", e)));
    }
  }

  private ZoneId zone() {
    return charters
        .current()
        .map(charter -> charter.company().zone())
        .orElseGet(ZoneId::systemDefault);
  }

  private DataFile given(Optional<MultipartFile> file, DraftFields fields) {
    var given =
        file.filter(one -> !one.isEmpty())
            .orElseThrow(() -> UnreadableInput.file("", "Choose a file that a tool gave you."));
    fields
        .fault()
        .ifPresent(says -> {
          throw UnreadableInput.file("", says);
        });
    var name = Optional.ofNullable(given.getOriginalFilename()).orElse("file");
    try (var in = given.getInputStream()) {
      return jobs.keep(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportJob looked(DataFile file, DraftFields fields) {
    return pool.compute(ComputeKind.TRIAL, new Object(), () -> drafted(file, fields));
  }

  private ImportJob drafted(DataFile file, DraftFields fields) {
    var named = new NamedFile(file.name(), file.place());
    var draft = FileDrafts.shared(fields.request()).of(named, fields.naming());
    var facts = DraftedFacts.of(draft, DraftView.MOST_FACTS);
    var view = DraftView.of(file.name(), draft, facts, clock.instant());
    var job = jobs.tryOut(orders.of(draft, file));
    drafts.keep(job.id(), view);
    return job;
  }

  @GetMapping(ONE)
  ModelAndView draft(@PathVariable String id, PageMoment moment, CsrfToken token) {
    var known = charters.current().isPresent();
    return HtmlPage.of(
        "discovery/draft",
        frames.of("Discover", HERE, moment),
        new ShownDraft(id, known, find(id)),
        token);
  }

  private DraftView find(String id) {
    return drafts
        .find(id)
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "This draft is no longer remembered here; hand the file in once more."));
  }

  /** Publishes the company and stores what happened in it. */
  @PostMapping(ONE)
  ModelAndView begin(@PathVariable String id, ClaimedIdentity acting) {
    if (charters.current().isPresent()) {
      throw new PageRefusal(
          HttpStatus.CONFLICT,
          "There is a company already; hold the draft against it, or read the file for one of its arrows.");
    }
    var view = find(id);
    var job =
        jobs.job(id)
            .orElseThrow(() ->
                new PageRefusal(
                    HttpStatus.NOT_FOUND,
                    "The file of this draft is no longer kept; hand it in once more."));
    job.awaitTrial(PATIENCE);
    jobs.start(job, acting.name().map(Actor::new).orElse(SOMEBODY));
    job.awaitEnd(PATIENCE);
    return HtmlPage.see(
        job.stand() instanceof ImportJob.Stored
            ? "/" + view.old().map(DiscoverController::then).orElse("")
            : "/import/" + id);
  }

  private static String then(Instant at) {
    return "?at=" + at.toString().replace(":", "%3A");
  }
}
