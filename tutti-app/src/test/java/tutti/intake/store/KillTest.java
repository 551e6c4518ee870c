package tutti.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tutti.cli.OtherJvm;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.database.PostgresDatabase;
import tutti.database.embedded.Site;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.intake.Books;
import tutti.measure.verdict.PromiseVerdict;

/**
 * {@code kill -9} during an import, again and again: nothing that was acknowledged is lost. How
 * often is {@code -Dtutti.kills}.
 */
@Tag("slow")
class KillTest {

  private static final int KILLS = Integer.getInteger("tutti.kills", 6);
  private static final int HAND_OFFS = 13_334;
  private static final int FACTS = 3 * HAND_OFFS;
  private static final Pattern STORED = Pattern.compile("stored (\\d+) of " + FACTS + " facts");

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: a, kind: function}
        - {id: b, kind: function}
      arrows:
        - id: leads
          from: a
          to: b
          gives: leads
          promises:
            - {id: fast, valid: offered, good: confirmed, within: 12h, window: 90d, target: 80%}
            - {id: taken, valid: offered, good: accepted, within: 3h, window: 90d, target: 80%}
      """;

  private final Random random = new Random(9);

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void everyAcknowledgedBatchSurvivesAndTheNextStartNeedsNoHand() throws Exception {
    Files.writeString(folder.resolve("company.yaml"), COMPANY);
    Files.writeString(folder.resolve("evidence.csv"), evidence());
    var acknowledged = 0;
    for (var kill = 0; kill < KILLS; kill++) {
      acknowledged = Math.max(acknowledged, lastWords(kill, acknowledged));
      inspect(acknowledged);
    }
    assertThat(acknowledged).isBetween(2_000, FACTS);
    finish();
    inspect(FACTS);
    assertThat(left()).isEmpty();
  }

  /** Mixed, so that every batch goes on with hand-offs of earlier ones. */
  private String evidence() {
    var rows = new ArrayList<String>();
    var start = Instant.parse("2026-08-01T00:00:00Z");
    for (var key = 0; key < HAND_OFFS; key++) {
      var offered = start.plusSeconds(600L * key);
      rows.add("leads," + key + ",offered," + offered);
      rows.add("leads," + key + ",accepted," + offered.plusSeconds(random.nextInt(20_000)));
      rows.add(
          "leads," + key + ",confirmed," + offered.plusSeconds(20_000 + random.nextInt(40_000)));
    }
    Collections.shuffle(rows, random);
    var text = new StringBuilder("id,arrow,key,stage,at\n");
    for (var id = 0; id < rows.size(); id++) {
      text.append(id).append(',').append(rows.get(id)).append('\n');
    }
    return text.toString();
  }

  private OtherJvm importing() throws IOException {
    return OtherJvm.start(
        Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString()),
        "import",
        folder.resolve("company.yaml"),
        "--data",
        folder.resolve("evidence.csv"),
        "--data-dir",
        folder.resolve("data"));
  }

  /** How many facts it had said to be stored when it was killed. */
  private int lastWords(int kill, int acknowledged) throws Exception {
    try (var tutti = importing()) {
      if (kill % 3 == 0) {
        tutti.endsWithin(random.nextInt(4_000));
      } else {
        var wanted = acknowledged + 2_000 * random.nextInt(3);
        Site.await("it stores", () -> stored(tutti) >= wanted || !tutti.isAlive());
        tutti.endsWithin(random.nextInt(400));
      }
      tutti.killed();
      assertThat(tutti.err()).noneMatch(line -> line.contains("\tat ") || line.contains("broke"));
      return stored(tutti);
    }
  }

  private static int stored(OtherJvm tutti) {
    return tutti.out().stream()
        .map(STORED::matcher)
        .filter(Matcher::matches)
        .mapToInt(line -> Integer.parseInt(line.group(1)))
        .max()
        .orElse(0);
  }

  private void finish() throws Exception {
    try (var tutti = importing()) {
      assertThat(tutti.ended().exit()).as(tutti.err().toString()).isZero();
      assertThat(stored(tutti)).isEqualTo(FACTS);
    }
  }

  private void inspect(int acknowledged) {
    var programs = Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());
    try (var database = PostgresDatabase.open(folder.resolve("data"), programs, _ -> {});
        var connection =
            new SingleConnectionDataSource(
                database.url(), database.user(), database.password(), true)) {
      inspect(new JdbcTemplate(connection), acknowledged);
    }
  }

  private static void inspect(JdbcTemplate sql, int acknowledged) {
    if (sql.queryForList("select 1 from pg_tables where tablename = 'tally'").isEmpty()) {
      assertThat(acknowledged).isZero();
      return;
    }
    var known =
        sql.queryForObject(
            "select count(*) from evidence where id::int < ?", Integer.class, acknowledged);
    assertThat(known).isEqualTo(acknowledged);
    var handOffs = new ArrayList<HandOff>();
    var client = JdbcClient.create(sql);
    new HandOffs(client, new ArrivalCounts(client)).forEach(handOffs::add);
    assertThat(new HashSet<>(handOffs)).isEqualTo(folded(sql));
    assertThat(verdicts(sql)).isEqualTo(judged(handOffs));
    assertThat(Books.unbalanced(sql)).isEmpty();
  }

  private static Set<HandOff> folded(JdbcTemplate sql) {
    var ids =
        sql.query(
            "select distinct arrow, key from evidence",
            (row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")));
    return new EvidenceLog(JdbcClient.create(sql))
        .of(ids).values().stream()
            .filter(facts -> facts.stream().anyMatch(Evidence::counts))
            .map(HandOff::of)
            .collect(Collectors.toSet());
  }

  private static Set<StoredVerdicts.Entry> verdicts(JdbcTemplate sql) {
    return new HashSet<>(
        sql.query(
            "select * from verdict",
            (row, i) ->
                new StoredVerdicts.Entry(
                    new HandOff.Id(row.getString("arrow"), row.getString("key")),
                    row.getString("promise"),
                    StoredVerdicts.verdict(row))));
  }

  private static Set<StoredVerdicts.Entry> judged(List<HandOff> handOffs) {
    Company company = CompanyFile.read("company.yaml", COMPANY);
    var entries = new HashSet<StoredVerdicts.Entry>();
    for (var promise : company.arrows().getFirst().promises()) {
      for (var handOff : handOffs) {
        PromiseVerdict.of(promise, handOff)
            .map(verdict -> new StoredVerdicts.Entry(handOff.id(), promise.id(), verdict))
            .ifPresent(entries::add);
      }
    }
    return entries;
  }

  /** Processes that still work on the folder. */
  private List<String> left() {
    return ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains(folder.toString()))
        .toList();
  }
}
