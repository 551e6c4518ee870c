package tutti.report.web.flow;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.insight.flow.ready.LaunchReadiness;
import tutti.page.HtmlPage;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.report.flow.EndToEnd;
import tutti.report.flow.StoredFlows;

/** The flow from end to end, one thread, one launch. */
@Controller
class FlowController {

  private static final String HERE = "/flow";

  private final StoredFlows flows;
  private final PageFrames frames;

  FlowController(StoredFlows flows, PageFrames frames) {
    this.flows = flows;
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView flow(@RequestParam(defaultValue = "") String show, PageMoment moment) {
    var end = found(moment);
    var frame = frames.of("End to end", HERE, moment);
    return end.flow().journeys().isEmpty()
        ? HtmlPage.of("report/flow/empty", frame, EmptyView.of(end.flow()))
        : HtmlPage.of("report/flow/flow", frame, FlowView.of(end, moment, show.equals("all")));
  }

  private EndToEnd found(PageMoment moment) {
    return flows.at(moment.at(), moment.known()).orElseThrow(FlowController::none);
  }

  private static PageRefusal none() {
    return new PageRefusal(
        HttpStatus.NOT_FOUND,
        "There is no company yet. Start from a template, and its flow appears here.");
  }

  @GetMapping("/threads/{*id}")
  ModelAndView thread(@PathVariable String id, PageMoment moment) {
    return named(id.substring(1), moment);
  }

  /** The same for an id that does not fit into the path of an address. */
  @GetMapping("/threads")
  ModelAndView named(@RequestParam String id, PageMoment moment) {
    return found(id, moment)
        .map(found ->
            HtmlPage.of(
                "report/flow/thread",
                frames.of(found.thread().title(), HERE, moment),
                ThreadView.of(found.flow(), found.thread(), moment)))
        .orElseThrow(() ->
            new PageRefusal(HttpStatus.NOT_FOUND, "No hand-off belongs to a thread " + id + "."));
  }

  private Optional<StoredFlows.Found> found(String id, PageMoment moment) {
    try {
      return flows.thread(id, moment.at(), moment.known());
    } catch (StoredFlows.Unclear e) {
      throw new PageRefusal(HttpStatus.CONFLICT, e.says());
    }
  }

  @GetMapping("/launches/{id}")
  ModelAndView launch(@PathVariable String id, PageMoment moment) {
    var end = found(moment);
    return LaunchReadiness.of(end.flow(), id)
        .map(launching ->
            HtmlPage.of(
                "report/flow/launch",
                frames.of(launching.launch().name(), HERE, moment),
                LaunchView.of(end.company(), launching, moment)))
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND, "No launch of this company has the name " + id + "."));
  }
}
