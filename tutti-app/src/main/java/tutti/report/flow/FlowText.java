package tutti.report.flow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.english.QuantityWords;
import tutti.insight.flow.ChainStep;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.StepTransition;
import tutti.insight.flow.ThreadProgress;
import tutti.insight.flow.ThreadWait;
import tutti.insight.flow.ready.LaunchReadiness;
import tutti.report.ReadWords;
import tutti.report.RowsRead;

/** The flow from end to end as people read it on a terminal. */
public final class FlowText {

  private static final int SHOWN = 10;

  private FlowText() {}

  /** The text, ending with a line break. */
  public static String write(EndToEnd end, RowsRead read) {
    var flow = end.flow();
    return Stream.of(
            ReadWords.caution(read).map(says -> says + "\n").orElse(""),
            lead(flow),
            section("Steps", steps(flow)),
            section("Waiting longest", waiting(flow)),
            section("Pushed without enabling", pushed(end)),
            section("Out of order", StepWords.skips(flow)),
            section("In the customer's hands", WorthWords.stock(end.stock()).stream().toList()),
            section("Outcome", WorthWords.outcomes(end.outcomes())),
            section("Handed on", FlowWords.handedOn(end)),
            section("Launches", end.launches().stream().map(l -> launch(end, l)).toList()),
            section("Needs said", NeedWords.unvoiced(end.company()).stream().toList()),
            section("Pace", pace(flow)))
        .collect(Collectors.joining());
  }

  private static String lead(Flow flow) {
    return FlowWords.headline(flow)
        + "\n"
        + FlowWords.whatIf(flow).map(says -> says + "\n").orElse("")
        + (flow.journeys().isEmpty() ? next(flow) : FlowWords.whole(flow) + "\n")
        + FlowWords.lost(flow).stream().map(says -> says + "\n").collect(Collectors.joining());
  }

  private static String next(Flow flow) {
    return flow.steps().isEmpty()
        ? "Write stages with arrows: into the company; tutti init --template revenue-chain shows how.\n"
        : "Hand-offs on the arrows of its steps make threads: give the evidence the columns thread and parent.\n";
  }

  private static String section(String title, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : "\n"
            + title
            + "\n"
            + lines.stream().map(l -> "  " + l + "\n").collect(Collectors.joining());
  }

  private static List<String> steps(Flow flow) {
    return flow.passages().stream().map(FlowText::step).toList();
  }

  private static String step(StepTransition passage) {
    return String.format(
        Locale.ROOT,
        "%-24s %9s  %5s  %3d wait, %d overdue, %d ended%s  (%s)",
        passage.from().name() + " to " + passage.to().name(),
        "%,d of %,d".formatted(passage.good(), passage.valid()),
        passage.share().isEmpty() ? "" : QuantityWords.percent(passage.share().getAsDouble()),
        passage.waiting(),
        passage.overdue(),
        passage.ended(),
        passage.young() == 0 ? "" : ", %d not long enough to count".formatted(passage.young()),
        FlowWords.interval(passage.wilson()));
  }

  private static List<String> waiting(Flow flow) {
    return flow.waiting().stream().limit(SHOWN).map(wait -> waiting(flow.company(), wait)).toList();
  }

  private static String waiting(Company company, ThreadWait wait) {
    return "%s, %s, %s%s: %s."
        .formatted(
            wait.thread().title(),
            FlowWords.stands(wait),
            FlowWords.age(wait.waits()),
            wait.overdue() ? ", longer than promised" : "",
            FlowWords.because(company, wait));
  }

  private static List<String> pushed(EndToEnd end) {
    return end.pushes().all().isEmpty()
        ? List.of()
        : Stream.of(
                Stream.of(PushWords.pushes(end.company(), end.pushes())),
                PushWords.effect(end.pushes()).stream(),
                PushWords.repeated(end.pushes()).stream())
            .flatMap(lines -> lines)
            .toList();
  }

  private static String launch(EndToEnd end, LaunchReadiness launching) {
    return LaunchWords.gate(end.company(), launching);
  }

  private static List<String> pace(Flow flow) {
    return flow.journeys().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(FlowWords.little(flow.little())),
                flow.bottleneck().map(queue -> FlowWords.bottleneck(flow, queue)).stream())
            .toList();
  }

  /** One thread: its steps, its hand-offs in order, and what it waits for. */
  public static String write(Flow flow, FlowThread thread) {
    var journey = flow.journey(thread);
    return thread.title()
        + "\n"
        + journey
            .map(found -> ThreadWords.stands(flow, found) + "\n")
            .orElse("It has come to no step of the chain.\n")
        + section("Steps", journey.map(found -> steps(flow, found)).orElse(List.of()))
        + section(
            "Hand-offs",
            thread.handOffs().stream()
                .map(handOff -> ThreadWords.handOff(flow.company(), handOff))
                .toList());
  }

  private static List<String> steps(Flow flow, ThreadProgress journey) {
    return flow.steps().stream().map(step -> reached(flow, journey, step)).toList();
  }

  private static String reached(Flow flow, ThreadProgress journey, ChainStep step) {
    return "%-12s %s"
        .formatted(
            step.name(),
            journey
                .reached()
                .get(step.number())
                .map(at -> ThreadWords.day(flow.company(), at))
                .orElse("not yet"));
  }
}
