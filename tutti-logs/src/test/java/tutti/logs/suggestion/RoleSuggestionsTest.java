package tutti.logs.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.log.LogFormats;
import tutti.logs.LogTexts;
import tutti.logs.role.ColumnRole;
import tutti.reading.InputProblem;

/** What the columns of real logs are taken for, beside what they are. */
class RoleSuggestionsTest {

  /**
   * A log and what its columns are; of several that are right any may be named, and a role without
   * any is not to be named.
   */
  private record KnownLog(String file, Map<ColumnRole, Set<String>> roles) {

    static KnownLog of(String file, String caseId, String time, String party, String stage) {
      return new KnownLog(
          file,
          Map.of(
              ColumnRole.CASE, names(caseId),
              ColumnRole.TIME, names(time),
              ColumnRole.PARTY, names(party),
              ColumnRole.STAGE, names(stage)));
    }

    private static Set<String> names(String names) {
      return names.isEmpty() ? Set.of() : Set.of(names.split("\\|"));
    }

    boolean right(ColumnRole role, Optional<RoleSuggestion> said) {
      return said.map(RoleSuggestion::column)
          .map(roles.getOrDefault(role, Set.of())::contains)
          .orElse(roles.getOrDefault(role, Set.of()).isEmpty());
    }
  }

  private static final String XES_CASE = "case:concept:name";
  private static final String XES_TIME = "time:timestamp";

  private static final List<KnownLog> LOGS =
      List.of(
          KnownLog.of("process/01_running-example.xes.gz", XES_CASE, XES_TIME, "", "concept:name"),
          KnownLog.of(
              "process/running-example.csv", XES_CASE, XES_TIME, "", "concept:name|Activity"),
          KnownLog.of(
              "process/07_bpic2013_incidents.xes.gz",
              XES_CASE,
              XES_TIME,
              "org:group",
              "concept:name|lifecycle:transition"),
          KnownLog.of("process/08_receipt.xes.gz", XES_CASE, XES_TIME, "org:group", "concept:name"),
          KnownLog.of("process/receipt.csv", XES_CASE, XES_TIME, "org:group", "concept:name"),
          KnownLog.of("process/10_orders.xes.gz", XES_CASE, XES_TIME, "", "concept:name"),
          KnownLog.of("process/11_tickets.xes.gz", XES_CASE, XES_TIME, "", "concept:name"),
          KnownLog.of(
              "process/12_roadtraffic_1t_per_variant.xes.gz",
              XES_CASE,
              XES_TIME,
              "",
              "concept:name"),
          KnownLog.of(
              "process/15_bpic2020_permit_log_1t_per_variant.xes.gz",
              XES_CASE,
              XES_TIME,
              "",
              "concept:name"),
          KnownLog.of(
              "process/ocel/recruiting-red.jsonocel",
              "ocel:oid",
              "ocel:timestamp",
              "",
              "ocel:activity"),
          KnownLog.of(
              "process/ocel/ocel20_example.sqlite",
              "ocel:oid",
              "ocel:timestamp",
              "",
              "ocel:activity"),
          KnownLog.of(
              "jira/actionableagile_issues_changelog.json", "issue", "at", "", "status|to|field"),
          KnownLog.of("feedback/ietf_mlswg_mls-protocol_archive.json", "number", "at", "", "event"),
          KnownLog.of("slack/grimoirelab_elk_slack.json", "thread", "at", "", ""),
          KnownLog.of("network/manufacturing_communication.csv", "", "EventDate", "", ""),
          KnownLog.of(
              "crm/maven_sales_pipeline.csv", "opportunity_id", "engage_date", "", "deal_stage"),
          KnownLog.of(
              "crm/xeducation_Leads.csv",
              "Prospect ID|Lead Number",
              "",
              "",
              "Last Activity|Last Notable Activity"),
          KnownLog.of(
              "olist/olist_orders_sample.csv",
              "order_id",
              "order_purchase_timestamp",
              "",
              "order_status"),
          KnownLog.of(
              "olist/olist_order_reviews_sample.csv",
              "review_id|order_id",
              "review_creation_date",
              "",
              ""),
          KnownLog.of(
              "olist/olist_marketing_qualified_leads_dataset.csv",
              "mql_id",
              "first_contact_date",
              "",
              ""),
          KnownLog.of("olist/olist_closed_deals_dataset.csv", "mql_id", "won_date", "", ""),
          KnownLog.of(
              "olist/olist_order_items_sample.csv", "order_id", "shipping_limit_date", "", ""),
          KnownLog.of("olist/olist_order_payments_sample.csv", "order_id", "", "", ""));

  private static final Path PAGE = Path.of("../docs/suggestions.md");

  private static final List<ColumnRole> TOLD =
      List.of(ColumnRole.CASE, ColumnRole.TIME, ColumnRole.PARTY, ColumnRole.STAGE);

  private record Judged(KnownLog log, RoleSuggestions said) {
    String row() {
      return "| %s | %s |\n"
          .formatted(
              Path.of(log.file()).getFileName(),
              TOLD.stream().map(this::cell).collect(Collectors.joining(" | ")));
    }

    private String cell(ColumnRole role) {
      var said =
          this.said
              .of(role)
              .map(one -> "`%s` %s".formatted(one.column(), one.sure().word()))
              .orElse("none");
      return right(role) ? said : said + " **(not right)**";
    }

    boolean right(ColumnRole role) {
      return log.right(role, said.of(role));
    }

    boolean allRight() {
      return log.roles().keySet().stream().allMatch(this::right);
    }
  }

  private static final List<Judged> JUDGED = new ArrayList<>();

  /** How the same logs are judged when no column has a name. */
  private static final List<Boolean> NAMELESS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(
        Files.isDirectory(LogTexts.DATA), "NOT TESTED: real logs are missing; set TUTTI_DATA.");
    for (var log : LOGS) {
      var file = LogTexts.DATA.resolve(log.file());
      try (var open = LogFormats.open(file.toString(), Files.newInputStream(file), List.of())) {
        JUDGED.add(new Judged(log, RoleSuggestions.of(LogProfile.of(open))));
      }
      try (var open = LogFormats.open(file.toString(), Files.newInputStream(file), List.of())) {
        var said = RoleSuggestions.of(LogProfile.of(new NamelessLog(open))).of(ColumnRole.CASE);
        NAMELESS.add(log.right(ColumnRole.CASE, said.map(one -> named(one, open.header()))));
      }
    }
  }

  /** A proposal of a column that has no name, by the name it had. */
  private static RoleSuggestion named(RoleSuggestion said, LogHeader header) {
    var place = Integer.parseInt(said.column().replace("column ", "")) - 1;
    return new RoleSuggestion(
        said.role(), header.columns().get(place), said.sure(), said.because());
  }

  /** A log whose columns are numbered and not named. */
  private static final class NamelessLog implements LogReader {
    private final LogReader log;
    private final LogHeader header;

    NamelessLog(LogReader log) {
      this.log = log;
      this.header =
          new LogHeader(
              log.header().file(),
              log.header().line(),
              IntStream.rangeClosed(1, log.header().columns().size())
                  .mapToObj(place -> "column " + place)
                  .toList());
    }

    @Override
    public LogHeader header() {
      return header;
    }

    @Override
    public boolean hasNext() {
      return log.hasNext();
    }

    @Override
    public LogEntry next() {
      return log.next() instanceof LogRecord row
          ? new LogRecord(header, row.line(), row.cells())
          : new LogEntry.Remark(new InputProblem(header.file(), 1, 0, "", "Not read."));
    }

    @Override
    public void close() throws IOException {
      log.close();
    }
  }

  @Test
  void withoutAnyNameTheThingIsStillFoundEightTimesOfTen() {
    assertThat(share(NAMELESS.stream().filter(right -> right).count())).isGreaterThanOrEqualTo(0.8);
  }

  private static double share(long right) {
    return (double) right / JUDGED.size();
  }

  @Test
  void theThingIsNamedRightNineTimesOfTen() {
    assertThat(share(JUDGED.stream().filter(log -> log.right(ColumnRole.CASE)).count()))
        .isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void allThatMattersIsNamedRightThreeTimesOfFour() {
    assertThat(JUDGED.stream().filter(log -> !log.allRight()).map(log -> log.log().file()))
        .hasSizeLessThanOrEqualTo(JUDGED.size() / 4);
  }

  @Test
  void whatIsCalledSureIsRight() {
    var sure = sure();
    assertThat(sure).hasSizeGreaterThan(20);
    assertThat(sure.stream().filter(right -> right).count())
        .isGreaterThanOrEqualTo(Math.round(0.95 * sure.size()));
  }

  private static List<Boolean> sure() {
    return JUDGED.stream()
        .flatMap(log ->
            log.said().all().stream()
                .filter(said -> said.sure() == SuggestionConfidence.SURE)
                .filter(said -> TOLD.contains(said.role()))
                .map(said -> log.log().right(said.role(), Optional.of(said))))
        .toList();
  }

  private static String page() {
    return """
    # What columns are taken for

    `tutti mapping suggest` over the logs at hand, beside what they are (known by their documentation). Of %d logs
    the thing is named right in %d, all of thing, time, party and stage in %d; of what is called sure %d of %d are
    right. A role that no column stands for is right when none is named. With the name of every column taken away the
    thing is still found in %d. `RoleSuggestionsTest` counts it and, asked by `-Dtutti.checks.write=true`, writes this
    page.

    | log | thing | time | party | stage |
    |---|---|---|---|---|
    %s\
    """
        .formatted(
            JUDGED.size(),
            JUDGED.stream().filter(log -> log.right(ColumnRole.CASE)).count(),
            JUDGED.stream().filter(Judged::allRight).count(),
            sure().stream().filter(right -> right).count(),
            sure().size(),
            NAMELESS.stream().filter(right -> right).count(),
            JUDGED.stream().map(Judged::row).collect(Collectors.joining()));
  }

  @Test
  void thePageSaysWhatIsCountedHere() throws IOException {
    if (Boolean.getBoolean("tutti.checks.write")) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page());
  }
}
