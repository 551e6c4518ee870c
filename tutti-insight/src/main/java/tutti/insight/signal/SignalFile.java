package tutti.insight.signal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.WantedColumns;
import tutti.evidence.log.LogFormats;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;

/** Reads signals and outcomes from a log, one record for each thing that was seen. */
public final class SignalFile {

  private SignalFile() {}

  /**
   * The signals in the order of the columns asked for.
   *
   * @throws UnreadableInput when the file cannot be used, with every reason
   */
  public static List<Signal> read(Path file, SignalColumns columns) {
    if (!Files.isRegularFile(file)) {
      throw UnreadableInput.file(
          file.toString(),
          Files.isDirectory(file) ? "This is a folder; name one file." : "There is no such file.");
    }
    try (var in = Files.newInputStream(file)) {
      return read(file.toString(), in, columns);
    } catch (IOException e) {
      throw UnreadableInput.file(
          file.toString(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The same from the bytes of a file, which are closed. */
  public static List<Signal> read(String file, InputStream bytes, SignalColumns columns) {
    var wanted = WantedColumns.all(columns.all().collect(Collectors.toSet()));
    try (var log =
        LogFormats.open(file, bytes, List.of(new EncodedColumns(Optional.empty(), wanted)))) {
      refuse(columns.all().flatMap(name -> missing(file, name, log.header())).toList());
      return read(file, log, columns);
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static List<Signal> read(String file, LogReader log, SignalColumns columns) {
    var gathering = new SignalCollector(columns);
    log.forEachRemaining(gathering::take);
    refuse(gathering.problems());
    var signals = gathering.signals();
    refuse(signals.stream().flatMap(signal -> useless(file, signal)).toList());
    return signals;
  }

  private static void refuse(List<InputProblem> problems) {
    if (!problems.isEmpty()) {
      throw new UnreadableInput(problems);
    }
  }

  private static Stream<InputProblem> missing(String file, String name, LogHeader header) {
    return switch (header.index(name).isEmpty() ? 0 : Math.max(1, header.count(name))) {
      case 1 -> Stream.empty();
      case 0 ->
          Stream.of(
              new InputProblem(
                  file,
                  header.line(),
                  0,
                  "",
                  "There is no column "
                      + SpellingSuggestion.quoted(name)
                      + SpellingSuggestion.hint(name, header.names())));
      default ->
          Stream.of(
              new InputProblem(
                  file,
                  header.line(),
                  header.columns().lastIndexOf(name) + 1,
                  "",
                  "Two columns are called "
                      + SpellingSuggestion.quoted(name)
                      + "; choose one by its number, "
                      + SpellingSuggestion.quoted(name + "#2")
                      + ", or rename one."));
    };
  }

  /** What makes a column tell nothing at all. */
  private static Stream<InputProblem> useless(String file, Signal signal) {
    var outcomes =
        signal.seen().stream().mapToDouble(SignalOutcome::outcome).distinct().limit(2).toArray();
    return switch (outcomes.length) {
      case 0 -> Stream.of(InputProblem.ofFile(file, nothing(signal)));
      case 1 ->
          Stream.of(
              InputProblem.ofFile(
                  file,
                  "%s is %s in each of the %,d rows with %s; rows with another outcome are needed."
                      .formatted(
                          signal.outcome(),
                          SignalCells.plain(outcomes[0]),
                          signal.seen().size(),
                          signal.name())));
      default -> Stream.empty();
    };
  }

  private static String nothing(Signal signal) {
    return signal.leaking().isEmpty()
        ? "No row has both %s and %s; fill in the cells, or name other columns."
            .formatted(signal.name(), signal.outcome())
        : "In no row %s was known before %s; is the time of the signal the right column?"
            .formatted(signal.name(), signal.outcome());
  }
}
