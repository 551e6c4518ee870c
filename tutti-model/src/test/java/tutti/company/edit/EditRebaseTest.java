package tutti.company.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.company.AgreementState.End;
import tutti.company.AgreementState.Yes;
import tutti.reading.written.WrittenValue;
import tutti.testkit.LawCases;

/** An edit made to an older text is made to a newer one, or both sides are shown. */
class EditRebaseTest {

  private static final String TEXT = CompanyRevisionTest.TEXT;
  private static final EntryPath LEADS = EntryPath.arrow("leads");
  private static final EntryPath LEGAL = EntryPath.party("legal");
  private static final List<String> FIELDS = List.of("gives", "why", "need", "observed");
  private static final List<String> WORDS = List.of("", "leads", "good leads", "a: b", "true");

  private static String made(String text, CompanyEdit edit) {
    return CompanyRevision.of("company.yaml", text, edit).yaml();
  }

  private static EditRebase.Side clash(CompanyEdit edit, String newer) {
    var clash = (EditRebase.Clash) EditRebase.of(edit, TEXT, newer);
    assertThat(clash.sides()).hasSize(1);
    return clash.sides().getFirst();
  }

  private static CompanyEdit settle() {
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("target", new WrittenValue.Text("90%"));
    var yes = new Yes(End.GIVER, "Ines Calvo", LocalDate.EPOCH, Optional.empty());
    return new CompanyEdit.Settle("leads", "accepted", fields, Optional.of(List.of(yes)));
  }

  @Test
  void anEditOfTheSameTextIsClear() {
    for (var edit :
        List.of(
            CompanyEdit.put(LEADS, Map.of("why", "work")),
            CompanyEdit.add(LEGAL, Map.of("name", "Law")),
            CompanyEdit.retire(EntryPath.pair("leads", "notes")),
            CompanyEdit.retireWithAllThatHangsOn(EntryPath.party("sales")),
            settle())) {
      assertThat(EditRebase.of(edit, TEXT, TEXT)).isEqualTo(new EditRebase.Clear(edit));
    }
  }

  @Test
  void aSettledPromiseClashesWithAnyChangeOfIt() {
    var side = clash(settle(), TEXT.replace("within: 5d", "within: 6d"));
    assertThat(side.place()).isEqualTo(EntryPath.promise("leads", "accepted"));
    assertThat(side.field()).isEmpty();
    assertThat(side.before().orElseThrow()).contains("within: 5d");
    assertThat(side.yours()).contains("{target: 90%}");
    assertThat(side.theirs().orElseThrow()).contains("within: 6d");
    assertThat(EditRebase.of(settle(), TEXT, TEXT.replace("gives: leads", "gives: names")))
        .isEqualTo(new EditRebase.Clear(settle()));
  }

  @Test
  void anAdditionClashesWithWhatSomebodyElseAddedThere() {
    var add = CompanyEdit.add(LEGAL, Map.of("name", "Law"));
    var side = clash(add, made(TEXT, CompanyEdit.add(LEGAL, Map.of("name", "Legal"))));
    assertThat(side.before()).isEmpty();
    assertThat(side.yours()).contains("{name: Law}");
    assertThat(side.theirs()).contains("{id: legal, name: Legal}");
  }

  @Test
  void aChangeClashesWithTheRetirementOfWhatItChanges() {
    var notes = EntryPath.arrow("notes");
    var side =
        clash(
            CompanyEdit.put(notes, Map.of("why", "work")),
            made(TEXT, CompanyEdit.retireWithAllThatHangsOn(notes)));
    assertThat(side.yours()).contains("{why: work}");
    assertThat(side.theirs()).isEmpty();
  }

  @Test
  void aChangeOfWhatBothMadeIsClearWhenTheyMadeTheSame() {
    var put = CompanyEdit.put(LEADS, Map.of("why", "work"));
    assertThat(EditRebase.of(put, TEXT, made(TEXT, put))).isEqualTo(new EditRebase.Clear(put));
  }

  @Test
  void retiringClashesWithAChangeOfWhatGoesOrOfWhatHangsOnIt() {
    var retire = CompanyEdit.retireWithAllThatHangsOn(EntryPath.party("support"));
    var named = made(TEXT, CompanyEdit.put(EntryPath.party("support"), Map.of("name", "Help")));
    assertThat(clash(retire, named).theirs()).contains("{id: support, kind: function, name: Help}");
    var hung = made(TEXT, CompanyEdit.put(EntryPath.arrow("notes"), Map.of("why", "work")));
    var side = clash(retire, hung);
    assertThat(side.before().orElseThrow()).startsWith("what hangs on it: parties {id: marketing");
    assertThat(side.theirs().orElseThrow()).contains("why: work");
    assertThat(side.yours()).isEmpty();
  }

  @Test
  void aFieldOrAWholeEntryOfATextIsSaidInALine() {
    assertThat(EditRebase.value(TEXT, LEADS, "gives")).contains("leads");
    assertThat(EditRebase.value(TEXT, LEADS, "why")).isEmpty();
    assertThat(EditRebase.value(TEXT, LEGAL, "")).isEmpty();
    assertThat(EditRebase.value(TEXT, EntryPath.party("marketing"), ""))
        .contains("{id: marketing, kind: function, inputs: [sales, support]}");
  }

  @Test
  void aListClashesAsItIsSaid() {
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("inputs", new WrittenValue.Items(List.of(new WrittenValue.Text("sales"))));
    var side =
        clash(
            new CompanyEdit.Put(EntryPath.party("marketing"), fields),
            TEXT.replace("[sales, support]", "[support]"));
    assertThat(side.before()).contains("[sales, support]");
    assertThat(side.yours()).contains("[sales]");
    assertThat(side.theirs()).contains("[support]");
  }

  /** A clear edit loses nothing of either side; a clash names a field that both changed. */
  @Test
  void bothSidesArriveOrClash() {
    var clashes = 0;
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var mine = values(random);
      var theirs = values(random);
      var newer = made(TEXT, CompanyEdit.put(LEADS, theirs));
      switch (EditRebase.of(CompanyEdit.put(LEADS, mine), TEXT, newer)) {
        case EditRebase.Clear clear -> arrives(seed, mine, theirs, made(newer, clear.edit()));
        case EditRebase.Clash clash -> {
          clashes++;
          assertThat(clash.sides())
              .as("seed %d", seed)
              .allSatisfy(side -> assertThat(side.yours()).isNotEqualTo(side.theirs()))
              .allSatisfy(side -> assertThat(side.before()).isNotEqualTo(side.yours()))
              .allSatisfy(side -> assertThat(side.before()).isNotEqualTo(side.theirs()));
        }
      }
    }
    assertThat(clashes).isBetween(LawCases.atLeast(50), LawCases.atMost(250));
  }

  private static void arrives(
      long seed, Map<String, String> mine, Map<String, String> theirs, String merged) {
    for (var field : FIELDS) {
      var was = EditRebase.value(TEXT, LEADS, field).orElse("");
      var my = mine.getOrDefault(field, was);
      var expected = my.equals(was) ? theirs.getOrDefault(field, was) : my;
      assertThat(EditRebase.value(merged, LEADS, field).orElse(""))
          .as("seed %d: %s of %s and %s", seed, field, mine, theirs)
          .isEqualTo(expected);
    }
  }

  private static Map<String, String> values(Random random) {
    var values = new LinkedHashMap<String, String>();
    for (var field : FIELDS.subList(0, 2)) {
      if (random.nextBoolean()) {
        values.put(field, WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    if (random.nextBoolean()) {
      values.put("observed", random.nextBoolean() ? "true" : "");
    }
    return values;
  }
}
