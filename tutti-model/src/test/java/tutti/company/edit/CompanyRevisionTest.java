package tutti.company.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** An edit changes what it names, and says what is in its way. */
class CompanyRevisionTest {

  static final String TEXT =
      """
      # The company of the tests.
      apiVersion: tutti/v1
      kind: Company
      name: Small
      center: sales
      x-owner: us
      parties:
        - {id: marketing, kind: function, inputs: [sales, support]}   # loud
        - {id: sales, kind: function}
        - {id: support, kind: function}
        - {id: sdr, kind: role, within: sales}
      seats:
        - {party: marketing, person: Ines Calvo}
        - {party: sales, person: Jonas Weck}
      arrows:
        - id: leads
          from: marketing
          to: sales
          gives: leads
          promises:
            # both like this one
            - {id: accepted, valid: offered, good: accepted, within: 5d, target: 80%}
        - {id: pitches, from: sdr, to: support, gives: pitches}
        - {id: notes, from: support, to: marketing, by: sales, gives: notes}
      pairs:
        - {give: leads, get: notes}
      """;

  private static final EntryPath ACCEPTED = EntryPath.promise("leads", "accepted");

  private static CompanyRevision made(CompanyEdit edit) {
    return CompanyRevision.of("company.yaml", TEXT, edit);
  }

  private static InputProblem refused(CompanyEdit edit) {
    return catchThrowableOfType(UnreadableInput.class, () -> made(edit)).problems().getFirst();
  }

  @Test
  void aFieldIsChangedAndNothingElse() {
    assertThat(made(CompanyEdit.put(ACCEPTED, Map.of("target", "90%"))).yaml())
        .isEqualTo(TEXT.replace("80%", "90%"));
  }

  @Test
  void aBlankValueTakesTheFieldAway() {
    assertThat(made(CompanyEdit.put(ACCEPTED, Map.of("target", " "))).yaml())
        .isEqualTo(TEXT.replace(", target: 80%", ""));
  }

  @Test
  void anEditThatChangesNothingGivesTheSameText() {
    assertThat(made(CompanyEdit.put(ACCEPTED, Map.of("target", "80%", "evidence", ""))).yaml())
        .isEqualTo(TEXT);
  }

  @Test
  void anEntryIsAddedWithItsKeyFirst() {
    var company =
        made(CompanyEdit.add(EntryPath.party("legal"), Map.of("name", "Law", "job", ""))).company();
    assertThat(company.party("legal").name()).isEqualTo("Law");
  }

  @Test
  void anEntryThatIsThereIsNotAddedAgain() {
    var problem = refused(CompanyEdit.add(EntryPath.party("sales"), Map.of()));
    assertThat(problem.field()).isEqualTo("id");
    assertThat(problem.says()).contains("parties/sales is there already");
  }

  @Test
  void aProblemNamesTheFieldOfTheForm() {
    assertThat(refused(CompanyEdit.put(ACCEPTED, Map.of("target", "900%"))).field())
        .isEqualTo("target");
    assertThat(refused(CompanyEdit.put(ACCEPTED, Map.of("within", ""))).field())
        .isEqualTo("within");
    assertThat(refused(CompanyEdit.put(EntryPath.arrow("leads"), Map.of("to", "nobody"))).says())
        .contains("No party has the id \"nobody\"");
  }

  @Test
  void whatIsNamedElsewhereIsNotRetiredAlone() {
    assertThat(refused(CompanyEdit.retire(EntryPath.party("sales"))).says())
        .contains("sales is still named by 2 parties (sdr, marketing)")
        .contains("2 arrows (leads, notes); 1 seat (Jonas Weck); the centre of the map.")
        .contains("Take them along");
  }

  @Test
  void retiringAlongTakesAllThatMakesNoSenseWithout() {
    var left = made(CompanyEdit.retireWithAllThatHangsOn(EntryPath.party("sales")));
    assertThat(left.company().parties())
        .extracting(party -> party.id())
        .containsExactly("marketing", "support");
    assertThat(left.company().arrows()).extracting(arrow -> arrow.id()).containsExactly("notes");
    assertThat(left.company().arrow("notes").orElseThrow().by()).isEmpty();
    assertThat(left.company().party("marketing").card().inputs()).containsExactly("support");
    assertThat(left.company().seats()).hasSize(1);
    assertThat(left.company().exchanges().pairs()).isEmpty();
    assertThat(left.yaml()).contains("# The company of the tests.", "x-owner: us", "# loud");
  }

  @Test
  void whatIsGoneCannotBeRetired() {
    assertThat(refused(CompanyEdit.retire(EntryPath.person("Nobody"))).says())
        .contains("There is no");
  }

  @Test
  void anOlderEditIsClearWhenNobodyTouchedItsFields() {
    var newer = TEXT.replace("gives: leads\n", "gives: good leads\n");
    var fields = new LinkedHashMap<String, String>(Map.of("gives", "leads", "why", "work"));
    var rebased = EditRebase.of(CompanyEdit.put(EntryPath.arrow("leads"), fields), TEXT, newer);
    assertThat(rebased)
        .isEqualTo(
            new EditRebase.Clear(CompanyEdit.put(EntryPath.arrow("leads"), Map.of("why", "work"))));
  }

  @Test
  void anOlderEditClashesOnTheFieldThatBothChanged() {
    var rebased =
        EditRebase.of(
            CompanyEdit.put(ACCEPTED, Map.of("target", "90%")), TEXT, TEXT.replace("80%", "70%"));
    assertThat(((EditRebase.Clash) rebased).sides())
        .singleElement()
        .satisfies(side -> {
          assertThat(side.field()).isEqualTo("target");
          assertThat(side.before()).contains("80%");
          assertThat(side.yours()).contains("90%");
          assertThat(side.theirs()).contains("70%");
        });
  }

  @Test
  void retiringClashesWithWhatNewlyHangsOnIt() {
    var newer =
        TEXT.replace("pairs:", "  - {id: new, from: support, to: support, gives: x}\npairs:");
    assertThat(
            EditRebase.of(
                CompanyEdit.retireWithAllThatHangsOn(EntryPath.party("support")), TEXT, newer))
        .isInstanceOf(EditRebase.Clash.class);
  }
}
