package tutti.web.flow;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tutti.insight.flow.ready.Launching;
import tutti.report.flow.EndToEnd;
import tutti.report.flow.Flows;
import tutti.web.Frames;
import tutti.web.Moment;
import tutti.web.Page;
import tutti.web.Refused;

/** The flow from end to end, one thread, one launch. */
@Controller
class FlowController {

  private static final String HERE = "/flow";

  private final Flows flows;
  private final Frames frames;

  FlowController(Flows flows, Frames frames) {
    this.flows = flows;
    this.frames = frames;
  }

  @GetMapping(HERE)
  ModelAndView flow(@RequestParam(defaultValue = "") String show, Moment moment) {
    var end = found(moment);
    var frame = frames.of("End to end", HERE, moment);
    return end.flow().journeys().isEmpty()
        ? Page.of("flow/empty", frame, EmptyView.of(end.flow()))
        : Page.of("flow/flow", frame, FlowView.of(end, moment, show.equals("all")));
  }

  private EndToEnd found(Moment moment) {
    return flows.at(moment.at(), moment.known()).orElseThrow(FlowController::none);
  }

  private static Refused none() {
    return new Refused(
        HttpStatus.NOT_FOUND,
        "There is no company yet. Start from a template, and its flow appears here.");
  }

  @GetMapping("/threads/{*id}")
  ModelAndView thread(@PathVariable String id, Moment moment) {
    return named(id.substring(1), moment);
  }

  /** The same for an id that does not fit into the path of an address. */
  @GetMapping("/threads")
  ModelAndView named(@RequestParam String id, Moment moment) {
    return found(id, moment)
        .map(found ->
            Page.of(
                "flow/thread",
                frames.of(found.thread().title(), HERE, moment),
                ThreadView.of(found.flow(), found.thread(), moment)))
        .orElseThrow(
            () -> new Refused(HttpStatus.NOT_FOUND, "No hand-off belongs to a thread " + id + "."));
  }

  private Optional<Flows.Found> found(String id, Moment moment) {
    try {
      return flows.thread(id, moment.at(), moment.known());
    } catch (Flows.Unclear e) {
      throw new Refused(HttpStatus.CONFLICT, e.says());
    }
  }

  @GetMapping("/launches/{id}")
  ModelAndView launch(@PathVariable String id, Moment moment) {
    var end = found(moment);
    return Launching.of(end.flow(), id)
        .map(launching ->
            Page.of(
                "flow/launch",
                frames.of(launching.launch().name(), HERE, moment),
                LaunchView.of(end.company(), launching, moment)))
        .orElseThrow(() ->
            new Refused(
                HttpStatus.NOT_FOUND, "No launch of this company has the name " + id + "."));
  }
}
