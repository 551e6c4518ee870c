package tutti.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.cli.option.TerminalProgress;
import tutti.discovery.DiscoveryJson;
import tutti.discovery.DiscoveryReport;
import tutti.discovery.DiscoveryRequest;
import tutti.discovery.DiscoveryText;
import tutti.discovery.EventLogFiles;
import tutti.discovery.EventLogFiles.ReadLog;
import tutti.discovery.draft.DraftedCompany;
import tutti.discovery.said.MessageLog;
import tutti.discovery.said.MessageLog.SenderColumns;
import tutti.discovery.said.MessageText;
import tutti.discovery.said.PartyPair;
import tutti.discovery.said.SaidAgainstSeen;
import tutti.discovery.said.SaidPairs;
import tutti.discovery.said.SaidText;
import tutti.evidence.canonical.CanonicalCsv;
import tutti.evidence.value.DateOrder;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.LogRoles;
import tutti.reading.SpellingSuggestion;

/** {@code tutti discover}: who hands work to whom, as a log tells it; no server, no database. */
@Command(
    name = "discover",
    description = "Say who hands work to whom, by the events of a log.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Columns with the names of XES and OCEL are known; others are named.",
      "Parties are teams or functions: people are not counted against one another.",
      "",
      "Examples:",
      "  tutti discover incidents.xes.gz --party org:group",
      "  tutti discover tickets.csv --case \"Ticket ID\" --at Updated --party Group --json",
      "  tutti discover incidents.xes.gz --draft company.yaml --evidence evidence.csv",
      "  tutti discover incidents.xes.gz --said company.yaml",
      "  tutti discover mails.csv --from Sender --to Recipient --said reporting-lines.csv",
      "  tutti measure company.yaml --data evidence.csv"
    })
final class DiscoverCommand implements Callable<Integer> {

  private static final int TOP = 20;

  @Parameters(paramLabel = "LOG", description = "A file of events, or a folder of them.")
  private Path file = Path.of("");

  @Option(
      names = "--case",
      paramLabel = "COLUMN",
      description = "Which thing an event happened to: a ticket, an order.")
  private @Nullable String caseColumn;

  @Option(names = "--at", paramLabel = "COLUMN", description = "When an event happened.")
  private @Nullable String atColumn;

  @Option(
      names = "--party",
      paramLabel = "COLUMN",
      description = "Whose work it was: a team, a function.")
  private @Nullable String partyColumn;

  @Option(names = "--activity", paramLabel = "COLUMN", description = "What was done.")
  private @Nullable String activityColumn;

  @Option(
      names = "--person",
      paramLabel = "COLUMN",
      description = "Who did it; counted to know how large a party is, and never shown.")
  private @Nullable String personColumn;

  @Option(
      names = "--from",
      paramLabel = "COLUMN",
      description = "Who sent something, in a log of messages; with --to.")
  private @Nullable String fromColumn;

  @Option(names = "--to", paramLabel = "COLUMN", description = "Who got it.")
  private @Nullable String toColumn;

  @Option(
      names = "--said",
      paramLabel = "FILE",
      description = {
        "Hold what is seen against what is written down: a company file,",
        "or a table whose first two columns name who belongs together."
      })
  private @Nullable Path said;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The zone of times that name none, such as Europe/Berlin; UTC when left out.")
  private String zone = "UTC";

  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description = "day-first or month-first, where no date of the log tells which it is.")
  private @Nullable String dates;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many pairs to list; 0 lists all. 20 when left out.")
  private int top = TOP;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "Write a company file of what was found; an existing file is left as it is.")
  private @Nullable Path draft;

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description = "Write what happened on the arrows of the draft, for tutti measure and import.")
  private @Nullable Path evidence;

  @Option(names = "--json", description = "Print JSON (docs/discover-json.md).")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var messages = senders();
    return messages.isPresent() ? messages(messages.get()) : handOvers();
  }

  /** Columns of senders and recipients, where they were named or nobody named a case. */
  private Optional<SenderColumns> senders() {
    if (fromColumn != null && toColumn != null) {
      return Optional.of(new SenderColumns(fromColumn.strip(), toColumn.strip()));
    }
    if (fromColumn != null || toColumn != null) {
      throw new CommandRefusal("--from and --to: name both, or neither.");
    }
    return caseColumn == null && partyColumn == null && Files.isRegularFile(file)
        ? MessageLog.columns(file)
        : Optional.empty();
  }

  private int messages(SenderColumns columns) {
    var progress = new TerminalProgress(spec.commandLine().getErr());
    try {
      var log = MessageLog.read(file, columns, rows -> progress.show(file, rows));
      var held = said().map(pairs -> pairs.against(log.pairs()));
      progress.clear();
      print(json ? MessageText.json(log, held) : MessageText.write(log, held));
      return ExitCode.FINE;
    } finally {
      progress.clear();
    }
  }

  private Optional<SaidPairs> said() {
    return Optional.ofNullable(said).map(SaidPairs::read);
  }

  private void print(String text) {
    var out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }

  private int handOvers() {
    var read = read(new DiscoveryRequest(roles(), zone(), order()));
    var network = NetworkDiscovery.of(read.log());
    var discovered =
        new DiscoveryReport(
            file.toString(), read.roles(), read.log(), network, top <= 0 ? Integer.MAX_VALUE : top);
    write(discovered);
    print(written(discovered, said().map(pairs -> pairs.against(seen(discovered)))));
    return ExitCode.FINE;
  }

  private String written(DiscoveryReport discovered, Optional<SaidAgainstSeen> held) {
    var people = discovered.people();
    return json
        ? DiscoveryJson.write(
            discovered,
            held.map(one -> Map.of("said", SaidText.json(one, people))).orElse(Map.of()))
        : DiscoveryText.write(discovered)
            + held.map(one -> "\n" + SaidText.write(one, people)).orElse("");
  }

  private static Map<PartyPair, Long> seen(DiscoveryReport discovered) {
    var seen = new HashMap<PartyPair, Long>();
    discovered
        .network()
        .pairs()
        .forEach(pair ->
            seen.merge(new PartyPair(pair.from(), pair.to()), (long) pair.count(), Long::sum));
    return seen;
  }

  private ReadLog read(DiscoveryRequest request) {
    var err = spec.commandLine().getErr();
    var progress = new TerminalProgress(err);
    try {
      var read = EventLogFiles.read(file, request, rows -> progress.show(file, rows));
      progress.clear();
      read.problems().forEach(problem -> err.println(problem.sentence()));
      if (read.left() > 0) {
        err.printf("%s: %,d records could not be read and are left out.%n", file, read.left());
      }
      return read;
    } finally {
      progress.clear();
    }
  }

  private LogRoles roles() {
    var columns = new EnumMap<ColumnRole, String>(ColumnRole.class);
    put(columns, ColumnRole.CASE, caseColumn);
    put(columns, ColumnRole.TIME, atColumn);
    put(columns, ColumnRole.PARTY, partyColumn);
    put(columns, ColumnRole.STAGE, activityColumn);
    put(columns, ColumnRole.PERSON, personColumn);
    return new LogRoles(columns);
  }

  private static void put(
      EnumMap<ColumnRole, String> columns, ColumnRole role, @Nullable String column) {
    Optional.ofNullable(column).map(String::strip).ifPresent(name -> columns.put(role, name));
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone.strip());
    } catch (DateTimeException e) {
      throw new CommandRefusal(
          "--zone: %s is no zone; write one such as Europe/Berlin."
              .formatted(SpellingSuggestion.quoted(zone)));
    }
  }

  private Optional<DateOrder> order() {
    return Optional.ofNullable(dates)
        .map(word ->
            DateOrder.named(word.strip())
                .orElseThrow(() ->
                    new CommandRefusal(
                        "--dates: expected day-first or month-first, found %s."
                            .formatted(SpellingSuggestion.quoted(word)))));
  }

  /** What is written, and where. */
  private interface WrittenFile {
    void write(Writer to) throws IOException;
  }

  private void write(DiscoveryReport discovered) {
    var drafted = DraftedCompany.of(discovered.network());
    write("--draft", draft, discovered, to -> to.write(drafted.yaml(name(), zone())));
    write(
        "--evidence",
        evidence,
        discovered,
        to -> {
          var csv = new CanonicalCsv(to, List.of());
          drafted.facts(discovered.log(), csv::write);
          csv.flush();
        });
  }

  private void write(
      String option, @Nullable Path to, DiscoveryReport discovered, WrittenFile written) {
    if (to == null) {
      return;
    }
    if (discovered.people()) {
      throw new CommandRefusal(
          option + ": a company is drafted of teams or functions, not of people; name --party.");
    }
    if (Files.exists(to)) {
      throw new CommandRefusal("%s: %s exists; name a new file.".formatted(option, to));
    }
    try (var file = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
      written.write(file);
    } catch (IOException e) {
      throw new CommandRefusal(
          "%s: %s cannot be written: %s.".formatted(option, to, e.getMessage()));
    }
    spec.commandLine().getErr().println("Written: " + to);
  }

  private String name() {
    return "As "
        + Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("a log")
        + " shows it";
  }
}
