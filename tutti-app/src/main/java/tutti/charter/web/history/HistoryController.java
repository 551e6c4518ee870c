package tutti.charter.web.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.charter.PublishOutcome;
import tutti.charter.web.edit.PeopleChoices;
import tutti.company.export.ExportFormats;
import tutti.company.time.ZoneNames;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.people.web.ClaimedIdentity;

/** The versions of the charter, what each changed, and the way back. */
@Controller
class HistoryController {

  private static final String HERE = "/charter";
  private static final int PAGE = 50;
  private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

  private final Charters charters;
  private final PageFrames frames;

  HistoryController(Charters charters, PageFrames frames) {
    this.charters = charters;
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView history(
      @RequestParam(defaultValue = "2147483647") int below,
      PageMoment moment,
      ClaimedIdentity acting,
      CsrfToken token) {
    return page(view(below, acting.name().orElse(""), ""), moment, token);
  }

  private HistoryView view(int below, String who, String said) {
    var charter = current();
    var frame = frames.of("Charter", HERE, PageMoment.now(charter.publishedAt()));
    var rows =
        charters.all(below, PAGE).stream().map(head -> VersionRow.of(head, frame.dates())).toList();
    return new HistoryView(
        "%s stands at charter %d.".formatted(charter.company().name(), charter.version()),
        charter.version(),
        charters.steps(),
        rows,
        rows.stream()
            .reduce((a, b) -> b)
            .filter(last -> last.version() > 1)
            .map(last -> HERE + "?below=" + last.version()),
        ExportFormats.all(),
        who,
        PeopleChoices.of(charter.company()),
        said);
  }

  private Charter current() {
    return charters
        .current()
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "There is no charter yet. Start from a template, and its versions stand here."));
  }

  private ModelAndView page(HistoryView view, PageMoment moment, CsrfToken token) {
    return HtmlPage.of("charter/history/history", frames.of("Charter", HERE, moment), view, token);
  }

  @GetMapping("/charter/{version:\\d{1,9}}")
  ModelAndView version(@PathVariable int version, PageMoment moment) {
    var charter = charter(version);
    var why = charter.why().isBlank() ? "" : " " + charter.why();
    if (version == 1) {
      var view =
          new DiffView(
              "Charter 1: the beginning.",
              charter.by() + " wrote it." + why,
              List.of(),
              Optional.of(1));
      return diffPage(view, moment);
    }
    var changes = charters.diff(version - 1, version).orElse(List.of());
    var headline = "Charter %d: %s.".formatted(version, lower(DiffView.count(changes)));
    return diffPage(
        DiffView.of(headline, "By " + charter.by() + "." + why, changes, Optional.of(version)),
        moment);
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private Charter charter(int version) {
    return charters
        .version(version)
        .orElseThrow(
            () -> new PageRefusal(HttpStatus.NOT_FOUND, "There is no charter " + version + "."));
  }

  private ModelAndView diffPage(DiffView view, PageMoment moment) {
    return HtmlPage.of("charter/history/diff", frames.of("Charter", HERE, moment), view);
  }

  @GetMapping("/charter/diff")
  ModelAndView diff(@RequestParam int from, @RequestParam int to, PageMoment moment) {
    charter(from);
    charter(to);
    var changes = charters.diff(from, to).orElse(List.of());
    var headline = "%s from charter %d to charter %d.".formatted(DiffView.count(changes), from, to);
    return diffPage(DiffView.of(headline, "", changes, Optional.empty()), moment);
  }

  @GetMapping("/charter/{version:\\d{1,9}}.yaml")
  ResponseEntity<String> yaml(@PathVariable int version) {
    var name = "charter-%d.yaml".formatted(version);
    return file(YAML, name, charter(version).yaml());
  }

  private static ResponseEntity<String> file(MediaType type, String name, String text) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .body(text);
  }

  /** The charter in a form that other tools read. */
  @GetMapping("/export/{format}")
  ResponseEntity<String> export(@PathVariable String format) {
    var export =
        ExportFormats.named(format)
            .orElseThrow(() ->
                new PageRefusal(
                    HttpStatus.NOT_FOUND, "The charter does not leave as " + format + "."));
    return file(
        MediaType.parseMediaType(export.mediaType()),
        export.id() + "." + export.ending(),
        export.write(current().company()));
  }

  @PostMapping("/charter/undo")
  ModelAndView undo(
      @RequestParam int version,
      @RequestParam int expected,
      @RequestParam(defaultValue = "") String who,
      PageMoment moment,
      CsrfToken token) {
    return stepped(who, by -> charters.undo(expected, version, by), moment, token);
  }

  @PostMapping("/charter/redo")
  ModelAndView redo(
      @RequestParam int expected,
      @RequestParam(defaultValue = "") String who,
      PageMoment moment,
      CsrfToken token) {
    return stepped(who, by -> charters.redo(expected, by), moment, token);
  }

  private ModelAndView stepped(
      String who, Function<Actor, PublishOutcome> step, PageMoment moment, CsrfToken token) {
    return refusal(who, step)
        .map(says -> HtmlPage.refused(page(view(Integer.MAX_VALUE, who, says), moment, token)))
        .orElseGet(() -> HtmlPage.see(HERE));
  }

  private Optional<String> refusal(String who, Function<Actor, PublishOutcome> step) {
    return ActingRule.refusal(current().company(), who).or(() -> said(step.apply(new Actor(who))));
  }

  /** What putting an older version in force would change; nothing is published yet. */
  @GetMapping("/charter/{version:\\d{1,9}}/restore")
  ModelAndView askToRestore(
      @PathVariable int version, PageMoment moment, ClaimedIdentity acting, CsrfToken token) {
    return asked(version, acting.name().orElse(""), "", moment, token);
  }

  private ModelAndView asked(
      int version, String who, String said, PageMoment moment, CsrfToken token) {
    var charter = charter(version);
    var current = current();
    var changes = charters.diff(current.version(), version).orElse(List.of());
    var frame = frames.of("Charter", HERE, moment);
    var view =
        new RestoreView(
            version,
            current.version(),
            "Version %d, of %s by %s. %s"
                .formatted(
                    version,
                    ZoneNames.at(frame.dates().minute(charter.publishedAt()), frame.dates().zone()),
                    charter.by(),
                    charter.why())
                .strip(),
            DiffView.of(DiffView.count(changes), "", changes, Optional.empty()),
            who,
            PeopleChoices.of(current.company()),
            said);
    return HtmlPage.of("charter/history/restore", frame, view, token);
  }

  @PostMapping("/charter/{version:\\d{1,9}}/restore")
  ModelAndView restore(
      @PathVariable int version,
      @RequestParam int expected,
      @RequestParam(defaultValue = "") String who,
      PageMoment moment,
      CsrfToken token) {
    return refusal(who, by -> charters.restore(expected, version, by))
        .map(says -> HtmlPage.refused(asked(version, who, says, moment, token)))
        .orElseGet(() -> HtmlPage.see(HERE));
  }

  /** Why it was not done. */
  private static Optional<String> said(PublishOutcome outcome) {
    return switch (outcome) {
      case PublishOutcome.Published published -> Optional.empty();
      case PublishOutcome.Unchanged unchanged -> Optional.empty();
      case PublishOutcome.Refused refused -> Optional.of(refused.problems().getFirst().says());
      case PublishOutcome.Conflict conflict ->
          Optional.of(
              "Somebody published charter %d in between; look at it, then decide again."
                  .formatted(conflict.latest().version()));
    };
  }
}
