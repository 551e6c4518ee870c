package tutti.insight.check.market;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Stage;
import tutti.company.chain.ChainStage.Kind;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.handoff.HandOff;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.PartyDuty;
import tutti.insight.flow.ThreadProgress;

/**
 * Those who reported something were not told what became of it: it came out two weeks ago or
 * earlier, and their word from outside is not told back (our default).
 */
final class NotToldBack extends Lint {

  private static final Duration PATIENCE = Duration.ofDays(14);
  private static final int NAMED = 3;

  NotToldBack() {
    super(
        "L42",
        "not-told-back",
        Severity.WARNING,
        "Closed items whose reporters were not told",
        "Tell each reporter what became of it; a no is an answer too.",
        "S12");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.flow().stream()
        .flatMap(flow ->
            flow.step(Kind.PROBLEM).stream()
                .flatMap(step -> step.arrows().stream())
                .filter(arrow -> context.party(arrow.from()).outside())
                .flatMap(arrow -> found(context, flow, arrow)));
  }

  private Stream<Finding> found(CheckContext context, Flow flow, Arrow arrow) {
    var closed =
        flow.journeys().stream()
            .filter(journey -> closed(flow, journey))
            .map(ThreadProgress::thread)
            .filter(thread -> reports(thread, arrow).findAny().isPresent())
            .toList();
    var untold = closed.stream().filter(thread -> untold(thread, arrow)).toList();
    return untold.isEmpty()
        ? Stream.empty()
        : Stream.of(finding(CompanyRef.arrow(arrow.id()), says(context, arrow, closed, untold)));
  }

  private static boolean closed(Flow flow, ThreadProgress journey) {
    var latest = flow.at().minus(PATIENCE);
    return flow.reached(journey, Kind.RELEASE).filter(at -> !at.isAfter(latest)).isPresent();
  }

  private static boolean untold(FlowThread thread, Arrow arrow) {
    return reports(thread, arrow).anyMatch(report -> report.first(Stage.TOLD_BACK).isEmpty());
  }

  private static Stream<HandOff> reports(FlowThread thread, Arrow arrow) {
    return thread.on(arrow.id()).filter(handOff -> PartyDuty.given(handOff).isPresent());
  }

  private static String says(
      CheckContext context, Arrow arrow, List<FlowThread> closed, List<FlowThread> untold) {
    boolean one = untold.size() == 1;
    return "Of %s reported by %s that came out, %,d %s not told back to whoever reported %s: %s."
        .formatted(
            SentenceWords.count(closed.size(), "thing"),
            context.name(arrow),
            untold.size(),
            one ? "was" : "were",
            one ? "it" : "them",
            SentenceWords.few(untold.stream().map(FlowThread::title).toList(), NAMED));
  }
}
