package tutti.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.cli.evidence.EvidenceLoader;
import tutti.cli.evidence.FutureFacts;
import tutti.cli.option.CommandInputs;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.time.TimeSpans;
import tutti.handoff.MemoryLedger;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.reading.SpellingSuggestion;
import tutti.report.RowsRead;
import tutti.report.flow.EndToEnd;
import tutti.report.flow.FlowJson;
import tutti.report.flow.FlowText;
import tutti.report.flow.FlowWords;

/** {@code tutti flow}: how far threads get along the revenue chain, and what they wait for. */
@Command(
    name = "flow",
    description = "Follow things from end to end: which step is weakest, what waits, and for whom.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti flow company.yaml --data evidence.csv",
      "  tutti flow company.yaml --data evidence.csv --thread OFFLINE-7",
      "  tutti flow company.yaml --mapping mapping.yaml --data exports/ --window 180d --json"
    })
final class FlowCommand implements Callable<Integer> {

  @Mixin private CommandInputs inputs = new CommandInputs();

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Option(
      names = "--thread",
      paramLabel = "ID",
      description = "One thread, by its id or by the key of any of its hand-offs.")
  private @Nullable String thread;

  @Option(
      names = "--window",
      paramLabel = "SPAN",
      description = "Over how long steps are judged; a year, when not given.")
  private @Nullable String window;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  FlowCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (!inputs.hasData()) {
      throw new CommandRefusal("tutti flow: name the evidence with --data FILE_OR_FOLDER.");
    }
    var span = Optional.ofNullable(window).map(FlowCommand::span).orElse(Flow.WINDOW);
    var gathered = gathered();
    var flow = flow(gathered.ledger(), span);
    var out = spec.commandLine().getOut();
    out.print(
        Optional.ofNullable(thread)
            .map(id -> one(flow, id))
            .orElseGet(() -> all(flow, gathered.rows())));
    out.flush();
    return ExitCode.FINE;
  }

  private EvidenceLoader.Gathered gathered() {
    var err = spec.commandLine().getErr();
    return new EvidenceLoader(inputs.reader(inputs.company()), err).gather(inputs.data());
  }

  private Flow flow(MemoryLedger ledger, Duration span) {
    var at = inputs.at(clock);
    FutureFacts.tell(ledger, at, spec.commandLine().getErr());
    return Flow.of(inputs.company(), ledger.handOffs(at), at, span);
  }

  private static Duration span(String text) {
    try {
      return TimeSpans.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CommandRefusal(
          "--window: expected a span such as 90d or 26w, found "
              + SpellingSuggestion.quoted(text)
              + ".");
    }
  }

  private String all(Flow flow, RowsRead read) {
    var end = EndToEnd.of(flow);
    return json ? FlowJson.write(end, Optional.of(read)) : FlowText.write(end, read);
  }

  private String one(Flow flow, String id) {
    var called = flow.threads().called(id);
    if (called.size() > 1) {
      throw new CommandRefusal("--thread: " + FlowWords.which(id, called));
    }
    var found =
        called.stream()
            .findFirst()
            .orElseThrow(() ->
                new CommandRefusal(
                    "--thread: no hand-off belongs to "
                        + SpellingSuggestion.quoted(id)
                        + SpellingSuggestion.hint(id, ids(flow))));
    return json ? FlowJson.write(flow, found) : FlowText.write(flow, found);
  }

  private static List<String> ids(Flow flow) {
    return flow.threads().all().stream()
        .flatMap(followed -> Stream.concat(Stream.of(followed.id()), keys(followed)))
        .distinct()
        .toList();
  }

  private static Stream<String> keys(FlowThread followed) {
    return followed.handOffs().stream().map(handOff -> handOff.id().key());
  }
}
