package tutti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.Home;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.intake.StoredRecount.Difference;
import tutti.intake.store.StoreView;
import tutti.people.Actor;

/** What follows from the facts, worked out anew beside what is stored. */
@ParameterizedClass
@EnumSource(Home.class)
class StoredRecountTest {

  private static final int CASES = 8;

  /** One change to one row of each kind, and the word by which it is found. */
  private static final List<List<String>> DAMAGES =
      List.of(
          List.of("hand_off", "due = timestamptz '2001-01-01Z'", "the hand-off"),
          List.of("hand_off", "anomaly = not anomaly", "the hand-off"),
          List.of("hand_off", "latest = latest + interval '1 ms'", "last fact is of another time"),
          List.of(
              "hand_off",
              "attributes = '[[\"2026-01-01T00:00:00Z\", \"x\", \"y\"]]'",
              "the hand-off"),
          List.of("verdict", "reached = timestamptz '2001-01-01Z'", "the verdict"),
          List.of(
              "verdict",
              "outcome = case outcome when 'bad' then 'good' else 'bad' end",
              "the verdict"),
          List.of("tally", "bad = bad + 1", "the tally"),
          List.of("tally", "declined = declined + 1", "the tally"),
          List.of("arrival", "anomalies = anomalies + 1", "the count of arrivals"));

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aCompanyWithoutFacts() {
    anew();
  }

  private void anew() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  private List<Difference> differences() {
    var differences = new ArrayList<Difference>();
    StoredRecount.of(new StoreView(JdbcClient.create(home.sql())), differences::add);
    return differences;
  }

  @Test
  void withoutFactsThereIsNothingToCompare() {
    assertThat(differences()).isEmpty();
    home.emptied();
    assertThat(differences()).isEmpty();
  }

  @Test
  void anyFactsInAnyOrderAreStoredAsTheyFold() {
    for (var seed = 0; seed < CASES; seed++) {
      anew();
      var cases = new Cases(seed);
      cases.dealt(cases.facts(80)).forEach(home.intake()::take);
      assertThat(differences()).as("seed %d", seed).isEmpty();
      home.charters().publish("small.yaml", Cases.LATER, new Actor("test"), "changed");
      assertThat(differences()).as("seed %d, later", seed).isEmpty();
    }
  }

  @Test
  void everyChangeOfARowIsFound() {
    home.intake().take(new Cases(2).facts(120));
    var random = new Random(6);
    for (var damage : DAMAGES) {
      damaged(damage, random.nextInt(5));
    }
  }

  /** Changes a row, looks, and puts it back. */
  private void damaged(List<String> damage, int row) {
    var table = damage.getFirst();
    var kept = home.sql().queryForList("select * from " + table).size();
    home.sql().execute("create table zz_kept as select * from " + table);
    try {
      var changed =
          home.sql()
              .update(
                  "update %s set %s where ctid = (select ctid from %1$s order by %1$s::text offset %d limit 1)"
                      .formatted(table, damage.get(1), row % kept));
      assertThat(changed).isEqualTo(1);
      assertThat(differences())
          .as(damage.toString())
          .isNotEmpty()
          .anyMatch(difference -> difference.says().contains(damage.get(2)));
    } finally {
      home.sql().execute("delete from " + table);
      home.sql().execute("insert into " + table + " select * from zz_kept");
      home.sql().execute("drop table zz_kept");
    }
    assertThat(differences()).as("put back").isEmpty();
  }

  @Test
  void aRowThatIsGoneIsFoundInEveryTable() {
    for (var table : List.of("hand_off", "verdict", "tally", "arrival")) {
      anew();
      home.intake().take(new Cases(3).facts(120));
      home.sql()
          .update(
              "delete from %s where ctid = (select ctid from %1$s order by %1$s::text limit 1)"
                  .formatted(table));
      assertThat(differences())
          .as(table)
          .anyMatch(difference -> difference.says().contains("is missing"));
    }
  }

  @Test
  void aVerdictOfAPromiseThatNobodyMadeIsFound() {
    home.intake().take(new Cases(3).facts(120));
    home.sql()
        .update(
            "insert into verdict select arrow, 'invented', key, start, settled, outcome, reached"
                + " from verdict limit 1");
    assertThat(differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.id()).endsWith(" under invented");
          assertThat(difference.says()).contains("no fact says so");
        });
  }

  @Test
  void moreHandOffsThanFitInOneBatchAreAllSeen() {
    var facts = new ArrayList<Evidence>();
    for (var i = 0; i < EvidenceIntake.BATCH + 50; i++) {
      facts.add(
          Evidence.saying(
              "test",
              "leads",
              "key %05d".formatted(i),
              Stage.OFFERED,
              Cases.START,
              Evidence.Details.NONE));
    }
    home.intake().take(facts);
    assertThat(differences()).isEmpty();
    home.sql().update("update hand_off set reason = 'x' where key in ('key 00000', 'key 02049')");
    assertThat(differences())
        .extracting(Difference::id)
        .containsExactly("leads/key 00000", "leads/key 02049");
  }
}
