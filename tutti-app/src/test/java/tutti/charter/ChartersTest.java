package tutti.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.charter.agreement.Agreements;
import tutti.charter.agreement.Agreements.Turn;
import tutti.company.change.CompanyChange;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.EntryPath;
import tutti.intake.Cases;
import tutti.people.Actor;

/** Every saved edit is a version of its own, and nobody's is lost. */
@ParameterizedClass
@EnumSource(Home.class)
class ChartersTest {

  private static final String COMPANY =
      """
      # Ours.
      apiVersion: tutti/v1
      kind: Company
      name: Small
      x-note: kept
      parties:
        - {id: a, kind: function}   # first
        - {id: b, kind: function}
      seats:
        - {party: a, person: Ada}
        - {party: b, person: Bo}
      arrows:
        - id: leads
          from: a
          to: b
          gives: leads
          promises:
            - {id: fast, valid: offered, good: confirmed, within: 1d, window: 90d, target: 80%}
      """;

  private static final EntryPath FAST = EntryPath.promise("leads", "fast");

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aCompany() {
    home.emptied().charters().publish("company.yaml", COMPANY, new Actor("Ada"), "first");
  }

  private Charters charters() {
    return home.charters();
  }

  private Charter current() {
    return charters().current().orElseThrow();
  }

  private PublishOutcome put(int expected, EntryPath place, String field, String value, String by) {
    return charters()
        .edit(
            expected,
            CompanyEdit.put(place, Map.of(field, value)),
            new Actor(by),
            by + " wants it");
  }

  @Test
  void anEditIsAVersionWithItsNumberWhoWhenAndWhy() {
    var outcome = (PublishOutcome.Published) put(1, FAST, "evidence", "the CRM", "Ada");
    assertThat(outcome.changes())
        .extracting(CompanyChange::says)
        .containsExactly("The evidence of fast (A to B, leads) is now the CRM.");
    assertThat(current()).isEqualTo(outcome.charter());
    assertThat(charters().all(Integer.MAX_VALUE, 10))
        .extracting(CharterHeading::version, CharterHeading::by)
        .containsExactly(Tuple.tuple(2, "Ada"), Tuple.tuple(1, "Ada"));
    assertThat(current().yaml()).isEqualTo(COMPANY.replace("80%}", "80%, evidence: the CRM}"));
  }

  @Test
  void anEditThatChangesNothingPublishesNothing() {
    assertThat(put(1, FAST, "target", "80%", "Ada")).isInstanceOf(PublishOutcome.Unchanged.class);
    assertThat(charters().publish("company.yaml", COMPANY, new Actor("Ada"), "again", 1))
        .isInstanceOf(PublishOutcome.Unchanged.class);
    assertThat(current().version()).isEqualTo(1);
  }

  @Test
  void anOlderEditGoesOntoTheLatestWhenNobodyTouchedTheSame() {
    put(1, EntryPath.party("a"), "job", "calls", "Ada");
    assertThat(put(1, EntryPath.party("a"), "purpose", "sell", "Bo"))
        .isInstanceOf(PublishOutcome.Published.class);
    assertThat(current().company().party("a").card().job()).contains("calls");
    assertThat(current().version()).isEqualTo(3);
  }

  @Test
  void aConflictShowsBothSidesAndWhoWasFirst() {
    put(1, EntryPath.party("a"), "job", "calls", "Ada");
    put(2, EntryPath.party("b"), "job", "other", "Bo");
    var conflict = (PublishOutcome.Conflict) put(1, EntryPath.party("a"), "job", "writes", "Bo");
    assertThat(conflict.latest().version()).isEqualTo(3);
    assertThat(conflict.changes()).hasSize(2);
    assertThat(conflict.sides())
        .singleElement()
        .satisfies(side -> {
          assertThat(side.where()).isEqualTo("parties/a");
          assertThat(side.field()).isEqualTo("job");
          assertThat(side.yours()).contains("writes");
          assertThat(side.theirs()).contains("calls");
          assertThat(side.version()).isEqualTo(2);
          assertThat(side.by()).isEqualTo("Ada");
        });
    assertThat(current().version()).isEqualTo(3);
  }

  @Test
  void aTextForAnOlderVersionIsAConflict() {
    put(1, EntryPath.party("a"), "job", "calls", "Ada");
    assertThat(charters().publish("company.yaml", COMPANY + "\n", new Actor("Bo"), "mine", 1))
        .isInstanceOf(PublishOutcome.Conflict.class);
  }

  @Test
  void aWrongValueIsToldAtItsFieldAndPublishesNothing() {
    var refused = (PublishOutcome.Refused) put(1, FAST, "target", "often", "Ada");
    assertThat(refused.problems()).singleElement().extracting(p -> p.field()).isEqualTo("target");
    assertThat(current().version()).isEqualTo(1);
  }

  @Test
  void undoPublishesTheTextBeforeAsANewVersion() {
    put(1, FAST, "target", "90%", "Ada");
    assertThat(charters().undo(2, 2, new Actor("Bo"))).isInstanceOf(PublishOutcome.Published.class);
    assertThat(current().yaml()).isEqualTo(COMPANY);
    assertThat(current().version()).isEqualTo(3);
    assertThat(charters().undo(3, 1, new Actor("Bo"))).isInstanceOf(PublishOutcome.Refused.class);
    assertThat(charters().undo(2, 2, new Actor("Bo"))).isInstanceOf(PublishOutcome.Conflict.class);
  }

  private String target() {
    return current().company().arrow("leads").orElseThrow().promises().getFirst().target() + "";
  }

  @Test
  void undoTwiceGoesTwoBackAndRedoComesForth() {
    put(1, FAST, "target", "90%", "Ada");
    put(2, FAST, "target", "95%", "Ada");
    charters().undo(3, 3, new Actor("Bo"));
    assertThat(target()).isEqualTo("0.9");
    assertThat(charters().steps().undoes()).hasValue(2);
    assertThat(charters().steps().redoes()).hasValue(3);
    charters().undo(4, 2, new Actor("Bo"));
    assertThat(current().yaml()).isEqualTo(COMPANY);
    assertThat(current().why()).isEqualTo("Undid version 2: back to version 1.");
    assertThat(charters().steps().undoes()).isEmpty();
    charters().redo(5, new Actor("Bo"));
    assertThat(target()).isEqualTo("0.9");
    charters().redo(6, new Actor("Bo"));
    assertThat(target()).isEqualTo("0.95");
    assertThat(current().why()).isEqualTo("Brought version 3 back, which had been undone.");
    assertThat(current().version()).isEqualTo(7);
    assertThat(charters().redo(7, new Actor("Bo"))).isInstanceOf(PublishOutcome.Refused.class);
  }

  @Test
  void undoingAnUndoingBringsBackWhatWasUndone() {
    put(1, FAST, "target", "90%", "Ada");
    charters().undo(2, 2, new Actor("Bo"));
    charters().undo(3, 3, new Actor("Bo"));
    assertThat(target()).isEqualTo("0.9");
    charters().undo(4, 4, new Actor("Bo"));
    assertThat(current().yaml()).isEqualTo(COMPANY);
  }

  @Test
  void anyOlderVersionCanBePutInForceAndThatCanBeUndone() {
    put(1, FAST, "target", "90%", "Ada");
    put(2, FAST, "target", "95%", "Ada");
    var outcome = charters().restore(3, 1, new Actor("Bo"));
    assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
    assertThat(current().yaml()).isEqualTo(COMPANY);
    assertThat(current().why()).isEqualTo("Put version 1 back in force.");
    assertThat(charters().restore(3, 2, new Actor("Bo")))
        .isInstanceOf(PublishOutcome.Conflict.class);
    assertThat(charters().restore(4, 9, new Actor("Bo")))
        .isInstanceOf(PublishOutcome.Refused.class);
    assertThat(charters().restore(4, 1, new Actor("Bo")))
        .isInstanceOf(PublishOutcome.Unchanged.class);
    charters().undo(4, 4, new Actor("Bo"));
    assertThat(target()).isEqualTo("0.95");
  }

  @Test
  void whatStoodAtAnInstantIsFound() {
    var first = current();
    put(1, FAST, "evidence", "the CRM", "Ada");
    assertThat(charters().at(first.publishedAt())).contains(first);
    assertThat(charters().at(current().publishedAt())).contains(current());
    assertThat(charters().at(Instant.parse("2000-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void agreedTermsWaitForTheOtherEnd() {
    var agreements = home.bean(Agreements.class);
    agreements.sayYes(new Turn(1, "leads", "fast", new Actor("Ada")));
    agreements.sayYes(new Turn(2, "leads", "fast", new Actor("Bo")));
    var edited = (PublishOutcome.Published) put(3, FAST, "target", "90%", "Ada");
    assertThat(edited.note()).isPresent();
    assertThat(current().why()).startsWith("Ada proposed target 90%");
    assertThat(agreements.agree(new Turn(3, "leads", "fast", new Actor("Bo"))))
        .isInstanceOf(PublishOutcome.Refused.class);
    agreements.agree(new Turn(4, "leads", "fast", new Actor("Bo")));
    assertThat(current().why()).startsWith("Bo agreed for B");
    assertThat(current().yaml()).contains("# Ours.", "x-note: kept", "# first", "target: 90%");
  }

  @Test
  void somethingSaidToAPromiseThatChangedSinceIsAConflict() {
    put(1, FAST, "target", "90%", "Ada");
    assertThat(home.bean(Agreements.class).sayYes(new Turn(1, "leads", "fast", new Actor("Bo"))))
        .isInstanceOf(PublishOutcome.Conflict.class);
  }

  @Test
  void fiveHundredEditsOfTwoSessionsAreAllThereAndNumberedWithoutGap() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var sessions = threads.invokeAll(List.of(session("Ada", 1), session("Bo", 2)));
      var accepted = new TreeMap<String, String>();
      var published = 0;
      for (var session : sessions) {
        accepted.putAll(session.get().jobs());
        published += session.get().published();
      }
      var versions = charters().all(Integer.MAX_VALUE, 10_000);
      assertThat(versions.reversed())
          .extracting(CharterHeading::version)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, versions.size()).boxed().toList());
      assertThat(accepted)
          .isNotEmpty()
          .allSatisfy((id, job) ->
              assertThat(current().company().party(id).card().job()).as(id).contains(job));
      assertThat(published).isGreaterThan(250);
      assertThat(versions.size()).isEqualTo(1 + published);
    }
  }

  /** What a session was told is in force: the last value of each of its own, and how many. */
  private record Accepted(Map<String, String> jobs, int published) {}

  /** Half of the edits are on things of the session's own, half on what both want. */
  private Callable<Accepted> session(String name, int seed) {
    return () -> {
      var random = new Random(seed);
      var jobs = new TreeMap<String, String>();
      var published = 0;
      var seen = 1;
      for (var i = 0; i < 250; i++) {
        var own = random.nextBoolean();
        var id = own ? name.toLowerCase(Locale.ROOT) + random.nextInt(5) : "a";
        var outcome = put(seen, EntryPath.party(id), own ? "job" : "purpose", name + i, name);
        if (outcome instanceof PublishOutcome.Published) {
          published++;
          if (own) {
            jobs.put(id, name + i);
          }
        }
        if (outcome instanceof PublishOutcome.Conflict || random.nextInt(3) == 0) {
          seen = current().version();
        }
      }
      return new Accepted(jobs, published);
    };
  }

  @Test
  void arrowsWhosePromisesStayAreNotJudgedAnew() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    home.intake().take(new Cases(3).facts(200));
    var before = rows();
    charters()
        .edit(
            1,
            CompanyEdit.put(EntryPath.promise("orders", "loved"), Map.of("good", "rating >= 3")),
            new Actor("t"),
            "easier");
    var after = rows();
    assertThat(after.get("leads")).isEqualTo(before.get("leads"));
    assertThat(after.get("news")).isEqualTo(before.get("news"));
    assertThat(after.get("orders")).isNotEqualTo(before.get("orders"));
    charters()
        .edit(
            2,
            CompanyEdit.put(EntryPath.promise("orders", "loved"), Map.of("target", "10%")),
            new Actor("t"),
            "w");
    assertThat(rows()).isEqualTo(after);
  }

  /** Where the database keeps each verdict: a row written anew stands elsewhere. */
  private Map<String, List<String>> rows() {
    var rows = new TreeMap<String, List<String>>();
    home.sql()
        .query(
            "select arrow, ctid::text || xmin::text as row from verdict order by arrow, promise, key",
            row -> {
              rows.computeIfAbsent(row.getString("arrow"), arrow -> new ArrayList<>())
                  .add(row.getString("row"));
            });
    return rows;
  }
}
