package tutti.discovery.said;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.WantedColumns;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.LogFormats;
import tutti.interruption.WorkStopped;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;

/**
 * Who sent how much to whom: a log whose rows name a sender and a recipient. Rows that are the same
 * in every column are one.
 *
 * @param messages rows, without those that come again
 * @param repeats rows that are the same as an earlier one
 * @param parties who sent or got something
 */
public record MessageLog(
    long messages, long repeats, Set<String> parties, Map<PartyPair, Long> pairs) {

  private static final Set<String> SENDERS = Set.of("sender", "from", "from_id", "source");
  private static final Set<String> RECIPIENTS =
      Set.of("recipient", "receiver", "to", "to_id", "target");

  public MessageLog {
    parties = Set.copyOf(requireNonNull(parties, "parties"));
    pairs = Map.copyOf(requireNonNull(pairs, "pairs"));
  }

  /** Which columns name who sends and who gets. */
  public record SenderColumns(String sender, String recipient) {
    public SenderColumns {
      requireNonNull(sender, "sender");
      requireNonNull(recipient, "recipient");
    }

    /** The columns that are called so; none where a file has no such two. */
    static Optional<SenderColumns> usual(LogHeader header) {
      return named(header, SENDERS)
          .flatMap(from -> named(header, RECIPIENTS).map(to -> new SenderColumns(from, to)));
    }

    private static Optional<String> named(LogHeader header, Set<String> names) {
      return header.names().stream()
          .filter(name -> names.contains(name.strip().toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  private static final class MessageCount {
    private final Map<PartyPair, Long> pairs = new HashMap<>();
    private final Set<List<String>> rows = new HashSet<>();
    private final Set<String> parties = new TreeSet<>();
    private long repeats;

    void add(LogRecord row, SenderColumns columns) {
      if (!rows.add(row.cells())) {
        repeats++;
        return;
      }
      var pair =
          new PartyPair(
              row.cell(columns.sender()).orElse(""), row.cell(columns.recipient()).orElse(""));
      parties.add(pair.from());
      parties.add(pair.to());
      pairs.merge(pair, 1L, Long::sum);
    }
  }

  /** The columns of a file that are called as senders and recipients usually are. */
  public static Optional<SenderColumns> columns(Path file) {
    var found = new HashSet<SenderColumns>();
    each(file, log -> SenderColumns.usual(log.header()).ifPresent(found::add));
    return found.stream().findFirst();
  }

  /**
   * Reads a file, or all files of a folder.
   *
   * @param progress hears how many rows were read so far
   * @throws UnreadableInput when a file cannot be read, or a column is missing
   */
  public static MessageLog read(Path path, SenderColumns columns, LongConsumer progress) {
    var count = new MessageCount();
    for (var file : EvidenceFiles.of(path).files()) {
      each(
          file,
          log -> {
            require(log.header(), columns.sender());
            require(log.header(), columns.recipient());
            while (log.hasNext()) {
              WorkStopped.ifAsked();
              if (log.next() instanceof LogRecord row) {
                count.add(row, columns);
              }
              progress.accept(count.rows.size() + count.repeats);
            }
          });
    }
    return new MessageLog(count.rows.size(), count.repeats, count.parties, count.pairs);
  }

  private static void require(LogHeader header, String column) {
    if (header.index(column).isEmpty()) {
      throw new UnreadableInput(
          List.of(
              new InputProblem(
                  header.file(),
                  header.line(),
                  0,
                  "",
                  "There is no column "
                      + SpellingSuggestion.quoted(column)
                      + SpellingSuggestion.hint(column, header.names()))));
    }
  }

  private static void each(Path file, Consumer<LogReader> each) {
    var all = List.of(new EncodedColumns(Optional.empty(), WantedColumns.all(Set.of())));
    try (var bytes = Files.newInputStream(file)) {
      LogFormats.forEach(file.toString(), bytes, all, each);
    } catch (IOException e) {
      throw UnreadableInput.file(
          file.toString(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }
}
