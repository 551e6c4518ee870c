package tutti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.insight.signal.SignalColumns;
import tutti.insight.signal.SignalFile;
import tutti.insight.signal.SignalReading;
import tutti.reading.SpellingSuggestion;
import tutti.report.signal.SignalJson;
import tutti.report.signal.SignalText;

/** {@code tutti signals}: whether what is watched predicts what comes; no server, no database. */
@Command(
    name = "signals",
    description = "Say whether a signal predicts an outcome, or is vanity, by the rows of a CSV.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An outcome is 0 and 1, true and false, yes and no, or a grade such as 1 to 5.",
      "A score must not be part of how its outcome is defined.",
      "",
      "Examples:",
      "  tutti signals leads.csv --signal score --outcome bought",
      "  tutti signals leads.csv --signal score,visits --outcome bought --worked called",
      "  tutti signals orders.csv --signal late --outcome stars --signal-at delivered \\",
      "    --outcome-at reviewed --holdout 30%% --json"
    })
final class SignalsCommand implements Callable<Integer> {

  private static final double HOLD_OUT = 0.3;
  private static final double HUNDRED = 100;
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(\\.\\d{1,6})?) ?%");

  @Parameters(paramLabel = "FILE", description = "A file; each row one thing that was seen.")
  private Path file = Path.of("");

  @Option(
      names = "--signal",
      required = true,
      split = ",",
      paramLabel = "COLUMN",
      description = "The signal, a number; several with commas between them.")
  private List<String> signals = List.of();

  @Option(
      names = "--outcome",
      required = true,
      paramLabel = "COLUMN",
      description = "What came later.")
  private String outcome = "";

  @Option(
      names = "--signal-at",
      paramLabel = "COLUMN",
      description = "When the signal was known; UTC where a time names no zone.")
  private @Nullable String signalAt;

  @Option(
      names = "--outcome-at",
      paramLabel = "COLUMN",
      description = "When the outcome was. Rows with a signal not older than it are left out.")
  private @Nullable String outcomeAt;

  @Option(
      names = "--worked",
      paramLabel = "COLUMN",
      description = "Whether somebody acted on the row: shown for each tenth by signal.")
  private @Nullable String worked;

  @Option(
      names = "--holdout",
      paramLabel = "SHARE",
      description =
          "Judge the latest rows only, such as 30%% (the default with times); 0%% judges all.")
  private @Nullable String holdOut;

  @Option(names = "--json", description = "Print JSON (docs/signals-json.md).")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var columns = columns();
    var share = holdOut(columns);
    var readings =
        SignalFile.read(file, columns).stream()
            .map(signal -> SignalReading.of(signal, share))
            .toList();
    var out = spec.commandLine().getOut();
    out.print(json ? SignalJson.write(readings) : SignalText.write(readings));
    out.flush();
    return ExitCode.FINE;
  }

  private SignalColumns columns() {
    var names = signals.stream().map(String::strip).toList();
    if (names.contains(outcome.strip())) {
      throw new CommandRefusal(
          "tutti signals: "
              + SpellingSuggestion.quoted(outcome)
              + " would predict itself; name another column as --signal.");
    }
    return new SignalColumns(names, outcome.strip(), times(), Optional.ofNullable(worked));
  }

  private Optional<SignalColumns.Times> times() {
    if (signalAt == null && outcomeAt == null) {
      return Optional.empty();
    }
    if (signalAt == null || outcomeAt == null) {
      throw new CommandRefusal(
          "tutti signals: --signal-at and --outcome-at go together; which came first is checked.");
    }
    return Optional.of(new SignalColumns.Times(signalAt, outcomeAt));
  }

  private double holdOut(SignalColumns columns) {
    if (holdOut == null) {
      return columns.times().isPresent() ? HOLD_OUT : 0;
    }
    var share = share(holdOut);
    if (share > 0 && columns.times().isEmpty()) {
      throw new CommandRefusal(
          "--holdout: which rows are the latest is not known; name --signal-at and --outcome-at.");
    }
    return share;
  }

  private static double share(String text) {
    var percent = PERCENT.matcher(text.strip());
    if (!percent.matches()) {
      throw new CommandRefusal(
          "--holdout: expected a share from 0% to below 100%, such as 30%, found "
              + SpellingSuggestion.quoted(text)
              + ".");
    }
    return Double.parseDouble(percent.group(1)) / HUNDRED;
  }
}
