package tutti.company.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.file.CompanyFile;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;
import tutti.reading.written.WrittenValue;
import tutti.testkit.LawCases;

/** What an edit does, its opposite undoes; and what it cannot do, it says. */
class EditLawsTest {

  private static final String TEXT = CompanyRevisionTest.TEXT;
  private static final List<String> IDS = List.of("marketing", "sales", "support", "sdr");
  private static final List<String> TEXTS =
      List.of("Sell", "a: b", "- x", "it's \"so\"", "90%", "yes", "~", "#1", "[x]", "größe 😀");
  private static final List<String> FIELDS = List.of("name", "job", "purpose", "voice", "isNot");

  private static CompanyRevision made(String text, CompanyEdit edit) {
    return CompanyRevision.of("company.yaml", text, edit);
  }

  private static List<InputProblem> refused(CompanyEdit edit) {
    return catchThrowableOfType(UnreadableInput.class, () -> made(TEXT, edit)).problems();
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Map<String, String> texts(Random random) {
    var texts = new LinkedHashMap<String, String>();
    for (var field : FIELDS) {
      if (random.nextInt(3) == 0) {
        texts.put(field, one(TEXTS, random));
      }
    }
    return texts;
  }

  @Test
  void whatIsPutIsReadAndPuttingItBackGivesTheSameText() {
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var place = EntryPath.party(one(IDS, random));
      var texts = texts(random);
      var there = made(TEXT, CompanyEdit.put(place, texts));
      var was = new LinkedHashMap<String, String>();
      texts.forEach((field, value) -> {
        assertThat(EditRebase.value(there.yaml(), place, field)).contains(value);
        was.put(field, EditRebase.value(TEXT, place, field).orElse(""));
      });
      assertThat(made(there.yaml(), CompanyEdit.put(place, was)).yaml())
          .as("seed %d: %s of %s", seed, texts, place)
          .isEqualTo(TEXT);
    }
  }

  @Test
  void whatIsAddedAndRetiredLeavesTheSameText() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var place = EntryPath.party("new-" + random.nextInt(9));
      var there = made(TEXT, CompanyEdit.add(place, texts(random)));
      assertThat(there.company().parties()).hasSize(IDS.size() + 1);
      assertThat(made(there.yaml(), CompanyEdit.retire(place)).yaml())
          .as("seed %d: %s", seed, there.yaml())
          .isEqualTo(TEXT);
    }
  }

  @Test
  void editsOfDifferentEntriesGiveTheSameCompanyInAnyOrder() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var edits = new ArrayList<CompanyEdit>();
      IDS.forEach(id -> edits.add(CompanyEdit.put(EntryPath.party(id), texts(random))));
      edits.add(CompanyEdit.put(EntryPath.arrow("leads"), Map.of("why", one(TEXTS, random))));
      edits.add(CompanyEdit.put(EntryPath.COMPANY, Map.of("name", one(TEXTS, random))));
      var there = all(edits);
      Collections.shuffle(edits, random);
      assertThat(all(edits)).as("seed %d", seed).isEqualTo(there);
    }
  }

  private static String all(List<CompanyEdit> edits) {
    var text = TEXT;
    for (var edit : edits) {
      text = made(text, edit).yaml();
    }
    return text;
  }

  @Test
  void theCompanyOfARevisionIsTheOneItsTextDescribes() {
    for (var seed = 0L; seed < LawCases.cases(50); seed++) {
      var random = new Random(seed);
      var there = made(TEXT, CompanyEdit.put(EntryPath.party(one(IDS, random)), texts(random)));
      assertThat(there.company()).isEqualTo(CompanyFile.read("other.yaml", there.yaml()));
    }
  }

  @Test
  void anEntryIsRenamedInItsPlace() {
    var place = EntryPath.promise("leads", "accepted");
    var renamed = made(TEXT, CompanyEdit.put(place, Map.of("id", "taken"))).yaml();
    assertThat(renamed).isEqualTo(TEXT.replace("{id: accepted,", "{id: taken,"));
    assertThat(EntryPath.promise("leads", "taken").found("c.yaml", renamed)).isPresent();
  }

  @Test
  void aBlockIsMadeAndTakenAway() {
    var goal = EntryPath.block("goal");
    var there = made(TEXT, CompanyEdit.add(goal, Map.of("text", "win", "measure", " ")));
    assertThat(there.company().market().goal().orElseThrow().text()).isEqualTo("win");
    assertThat(there.yaml()).doesNotContain("measure");
    assertThat(made(there.yaml(), CompanyEdit.retire(goal)).yaml()).isEqualTo(TEXT);
  }

  @Test
  void aBlockThatIsThereIsNotAddedAgain() {
    var there = made(TEXT, CompanyEdit.add(EntryPath.block("goal"), Map.of("text", "win"))).yaml();
    assertThat(
            catchThrowableOfType(
                    UnreadableInput.class,
                    () ->
                        made(
                            there,
                            CompanyEdit.add(EntryPath.block("goal"), Map.of("text", "lose"))))
                .problems())
        .singleElement()
        .extracting(InputProblem::says)
        .isEqualTo("goal is there already; change it, or choose another name.");
  }

  @Test
  void anEntryBelowWhatIsNotThereIsRefused() {
    assertThat(refused(CompanyEdit.put(EntryPath.promise("gone", "p"), Map.of("within", "1d"))))
        .singleElement()
        .extracting(InputProblem::sentence)
        .isEqualTo("company.yaml: There is no arrows/gone; it may have been retired or renamed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          target | 0%        | target | expected a share above 0 and up to 1
          within | tomorrow  | within | expected
          within |           | within | is missing
          colour | red       | colour | "colour"
          """)
  void aProblemOfTheChangedEntryNamesItsFieldAlone(
      String field, String value, String named, String says) {
    var edit =
        CompanyEdit.put(
            EntryPath.promise("leads", "accepted"), Map.of(field, value == null ? "" : value));
    assertThat(refused(edit))
        .anySatisfy(problem -> {
          assertThat(problem.field()).isEqualTo(named);
          assertThat(problem.says().toLowerCase(Locale.ROOT)).contains(says);
          assertThat(problem.line()).isPositive();
        });
  }

  @Test
  void anAddedEntryWithoutWhatItNeedsNamesTheFieldThatIsMissing() {
    assertThat(refused(CompanyEdit.add(EntryPath.arrow("new"), Map.of("from", "sales"))))
        .extracting(InputProblem::field)
        .containsExactly("to");
  }

  @Test
  void aProblemElsewhereKeepsItsWholePath() {
    assertThat(refused(CompanyEdit.put(EntryPath.party("sales"), Map.of("id", "selling"))))
        .extracting(InputProblem::field)
        .contains("arrows[0].to", "seats[1].party", "center");
  }

  @Test
  void anEditKeepsNoHandOnWhatItWasGiven() {
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("why", new WrittenValue.Text("work"));
    var edit = new CompanyEdit.Put(EntryPath.arrow("leads"), fields);
    fields.clear();
    assertThat(edit.fields()).containsOnlyKeys("why");
    assertThat(EntryPath.promise("leads", "accepted"))
        .isEqualTo(
            new CompanyEdit.Settle("leads", "accepted", new LinkedHashMap<>(), Optional.empty())
                .place());
  }
}
