package tutti.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import tutti.WebHouse;
import tutti.cli.Line;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.intake.Cases;
import tutti.intake.imports.ImportRun;
import tutti.people.Actor;

/** Imports listed, stopped, taken back and put in again by command, and over the API it asks. */
class ImportsCommandTest {

  private static final WebHouse HOUSE = WebHouse.empty();

  @BeforeAll
  static void aCompany() {
    HOUSE.open().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  private static ImportRun begun(String key) {
    var run = HOUSE.open().imports().beginByCommand(List.of("leads.csv"), new Actor("Ada"));
    run.take(
        List.of(
            Evidence.saying(
                "test",
                "leads",
                key,
                Stage.OFFERED,
                Instant.parse("2026-11-02T10:00:00Z"),
                Evidence.Details.NONE)));
    return run;
  }

  private static Line ask(Object... words) {
    var all = new ArrayList<Object>(List.of("imports"));
    all.addAll(List.of(words));
    all.addAll(List.of("--server", HOUSE.address()));
    return Line.run(all.toArray());
  }

  private static long facts() {
    return HOUSE
        .bean("jdbcTemplate", JdbcTemplate.class)
        .queryForList("select count(*) from evidence", Long.class)
        .getFirst();
  }

  @Test
  void anImportIsListedTakenBackAndPutInAgain() {
    var run = begun("1");
    run.stored();
    var before = facts();
    assertThat(ask().out()).contains("stored", "leads.csv, Ada");
    var back = ask("take-back", run.number(), "--as", "Ada");
    assertThat(back.exit()).as(back.err()).isZero();
    assertThat(back.out()).contains("Import " + run.number() + " is taken back");
    assertThat(facts()).isEqualTo(before - 1);
    var list = JsonMapper.shared().readTree(ask("--json").out());
    assertThat(list.path("imports").valueStream())
        .filteredOn(one -> one.path("id").asLong() == run.number())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.path("state").asString()).isEqualTo("taken back");
          assertThat(one.path("facts").path("stored").asLong()).isEqualTo(1);
        });
    assertThat(ask("put-back", run.number()).out()).contains("counts again");
    assertThat(facts()).isEqualTo(before);
  }

  @Test
  void whatCannotBeDoneIsOneSentence() {
    var run = begun("2");
    Line.refused(ask("take-back", run.number()), "is running; stop it first");
    Line.refused(ask("cancel", run.number()), "runs in another process", "Ctrl-C");
    run.stored();
    Line.refused(ask("put-back", run.number()), "is in force already");
    Line.refused(ask("cancel", run.number()), "has ended");
    Line.refused(ask("take-back", 99_999), "There is no import 99999");
    Line.refused(ask("cancel", "../company"), "is no import");
    Line.refused(Line.run("imports", "--server", "http://127.0.0.1:1"), "No Tutti answers");
  }

  @Test
  void anOlderCompanyIsPutInForceByCommand() {
    var charters = HOUSE.open().charters();
    charters.publish("small.yaml", Cases.LATER, new Actor("test"), "second");
    var now = charters.current().orElseThrow().version();
    var line = Line.run("charter", "restore", 1, "--as", "Ada", "--server", HOUSE.address());
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.out()).contains("Version 1 is in force again, as version " + (now + 1) + ".");
    assertThat(charters.current().orElseThrow().yaml()).isEqualTo(Cases.COMPANY);
    assertThat(Line.run("charter", "restore", 1, "--as", "Ada", "--server", HOUSE.address()).out())
        .contains("says what is in force already");
    Line.refused(
        Line.run("charter", "restore", 999, "--as", "Ada", "--server", HOUSE.address()),
        "There is no version 999");
  }
}
