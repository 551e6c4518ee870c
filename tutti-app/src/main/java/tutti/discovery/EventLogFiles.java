package tutti.discovery;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import tutti.english.SentenceWords;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.WantedColumns;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.LogFormats;
import tutti.evidence.value.CellTimes;
import tutti.evidence.value.DateOrder;
import tutti.evidence.value.MissingValues;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.LoggedEvent;
import tutti.interruption.WorkStopped;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.DateOrderVote;
import tutti.logs.role.LogRoles;
import tutti.logs.suggestion.LogProfile;
import tutti.logs.suggestion.RoleSuggestions;
import tutti.logs.suggestion.SuggestionConfidence;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;

/** Reads logs into events, whatever their format. */
public final class EventLogFiles {

  private static final int MOST_PROBLEMS = 20;

  private static final List<ColumnRole> NEEDED =
      List.of(ColumnRole.CASE, ColumnRole.TIME, ColumnRole.PARTY);

  private final DiscoveryRequest request;
  private final LongConsumer progress;
  private final EventLog log = new EventLog();
  private final List<InputProblem> problems = new ArrayList<>();
  private Optional<LogRoles> roles = Optional.empty();
  private long rows;
  private long left;

  private EventLogFiles(DiscoveryRequest request, LongConsumer progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * What was read.
   *
   * @param roles the columns that were read, of the first file
   * @param left how many records say no case or no time that can be read
   * @param problems the first of what was wrong
   */
  public record ReadLog(EventLog log, LogRoles roles, long left, List<InputProblem> problems) {
    public ReadLog {
      requireNonNull(log, "log");
      requireNonNull(roles, "roles");
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file, or all files of a folder.
   *
   * @param progress hears how many records were read so far
   * @throws UnreadableInput when a file cannot be read, or a column is missing
   */
  public static ReadLog read(Path path, DiscoveryRequest request, LongConsumer progress) {
    var reading = new EventLogFiles(request, progress);
    EvidenceFiles.of(path).files().stream().map(NamedFile::of).forEach(reading::read);
    return reading.result();
  }

  /** Reads one file, by the name its owner gave it. */
  public static ReadLog read(NamedFile file, DiscoveryRequest request, LongConsumer progress) {
    var reading = new EventLogFiles(request, progress);
    reading.read(file);
    return reading.result();
  }

  private ReadLog result() {
    return new ReadLog(log, roles.orElse(new LogRoles(Map.of())), left, problems);
  }

  private void read(NamedFile file) {
    each(
        file,
        log -> {
          var found = found(file, log.header());
          roles = roles.or(() -> Optional.of(found));
          read(file, log, found);
        });
  }

  /** The first time of a log tells whether its dates have to be looked at before they are read. */
  private void read(NamedFile file, LogReader log, LogRoles found) {
    var order = request.order();
    while (log.hasNext()) {
      WorkStopped.ifAsked();
      var entry = log.next();
      if (order.isEmpty()) {
        order = time(entry, found).map(first -> order(file, log.header(), found, first));
      }
      take(entry, found, order.orElse(DateOrder.UNSAID));
      rows++;
      progress.accept(rows);
    }
  }

  private static Optional<String> time(LogEntry entry, LogRoles found) {
    return entry instanceof LogRecord row ? cell(row, found, ColumnRole.TIME) : Optional.empty();
  }

  private void each(NamedFile file, Consumer<LogReader> each) {
    var wanted = WantedColumns.all(Set.copyOf(request.roles().columns().values()));
    try (var bytes = Files.newInputStream(file.place())) {
      LogFormats.forEach(
          file.name(), bytes, List.of(new EncodedColumns(Optional.empty(), wanted)), each);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UnreadableInput unreadable(NamedFile file, IOException e) {
    return UnreadableInput.file(file.name(), "The file cannot be read: " + e.getMessage() + ".");
  }

  /** The columns that were asked for, else those with usual names. */
  private LogRoles found(NamedFile file, LogHeader header) {
    request
        .roles()
        .columns()
        .values()
        .forEach(column -> {
          if (header.index(column).isEmpty()) {
            throw missing(file, header, "There is no column " + hinted(column, header));
          }
        });
    var usual = request.roles().or(LogRoles.standard(header));
    var found = NEEDED.stream().allMatch(has(usual)) ? usual : usual.or(suggested(file));
    for (var needed : NEEDED) {
      if (found.column(needed).isEmpty()) {
        throw missing(file, header, which(needed, header));
      }
    }
    return found;
  }

  private static Predicate<ColumnRole> has(LogRoles roles) {
    return role -> roles.column(role).isPresent();
  }

  /** What the columns may stand for, where nobody has to look. */
  private LogRoles suggested(NamedFile file) {
    var columns = new EnumMap<ColumnRole, String>(ColumnRole.class);
    each(
        file,
        log ->
            RoleSuggestions.of(LogProfile.of(log)).all().stream()
                .filter(suggestion -> suggestion.sure() != SuggestionConfidence.LOOK)
                .forEach(suggestion -> columns.put(suggestion.role(), suggestion.column())));
    return new LogRoles(columns);
  }

  private static String hinted(String column, LogHeader header) {
    return SpellingSuggestion.quoted(column) + SpellingSuggestion.hint(column, header.names());
  }

  private static String which(ColumnRole role, LogHeader header) {
    return "Which column is the %s? Name it, --%s COLUMN. Found: %s."
        .formatted(
            role.word(),
            role == ColumnRole.TIME ? "at" : role.word(),
            SentenceWords.some(header.names()));
  }

  private static UnreadableInput missing(NamedFile file, LogHeader header, String says) {
    return new UnreadableInput(List.of(new InputProblem(file.name(), header.line(), 0, "", says)));
  }

  private void take(LogEntry entry, LogRoles found, DateOrder order) {
    switch (entry) {
      case LogRecord row -> take(row, found, order);
      case LogEntry.Malformed row -> leave(row.problem());
      case LogEntry.Remark remark -> {}
    }
  }

  private void take(LogRecord row, LogRoles found, DateOrder order) {
    var caseId = cell(row, found, ColumnRole.CASE);
    if (caseId.isEmpty()) {
      leave(row.problem(column(found, ColumnRole.CASE), "The cell is empty; it names the case."));
      return;
    }
    try {
      log.add(
          new LoggedEvent(
              caseId.get(),
              cell(row, found, ColumnRole.TIME)
                  .filter(text -> !MissingValues.in(text))
                  .map(text -> CellTimes.read(text, request.zone(), order).first()),
              cell(row, found, ColumnRole.PARTY),
              cell(row, found, ColumnRole.STAGE),
              cell(row, found, ColumnRole.PERSON)));
    } catch (IllegalArgumentException e) {
      leave(row.problem(column(found, ColumnRole.TIME), e.getMessage() + "."));
    }
  }

  private static String column(LogRoles roles, ColumnRole role) {
    return roles.column(role).orElse("");
  }

  private static Optional<String> cell(LogRecord row, LogRoles found, ColumnRole role) {
    return found.column(role).flatMap(row::cell);
  }

  private void leave(InputProblem problem) {
    left++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  /** Which number is the month: where the first date leaves it open, by all dates of the log. */
  private DateOrder order(NamedFile file, LogHeader header, LogRoles found, String first) {
    var vote = new DateOrderVote();
    vote.look(first);
    if (!vote.some()) {
      return DateOrder.UNSAID;
    }
    each(
        file,
        log -> {
          if (log.header().file().equals(header.file())) {
            look(log, found, vote);
          }
        });
    return vote.decided().orElseThrow(() -> UnreadableInput.file(header.file(), undecided(vote)));
  }

  private static void look(LogReader log, LogRoles found, DateOrderVote vote) {
    while (log.hasNext()) {
      WorkStopped.ifAsked();
      time(log.next(), found).ifPresent(vote::look);
    }
  }

  private static String undecided(DateOrderVote vote) {
    return vote.contradictory()
        ? "Some of its dates have the day first and some the month; export them as 2026-03-04."
        : "Every date of it fits both orders, 05/04 and 04/05; say --dates day-first or --dates month-first.";
  }
}
