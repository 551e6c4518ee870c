package tutti.company.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.Seat;
import tutti.reading.UnreadableInput;

/** A path names one entry of a company's text, or none. */
class EntryPathTest {

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      parties: [{id: sales}, {id: marketing}]
      people: [{name: Jonas Weck}]
      seats:
        - {party: sales, person: Jonas Weck, until: 2026-01-31}
        - {party: sales, person: Jonas Weck, from: 2026-03-01}
      arrows:
        - id: leads
          from: marketing
          to: sales
          promises:
            - {id: accepted, valid: offered, good: accepted, within: 5d}
        - {id: deals, from: sales, to: marketing}
      pairs: [{give: leads, get: deals}]
      relays: [{from: deals, to: leads}]
      goal: {text: win}
      audiences: [{id: clinics}]
      parts: [{function: sales, audience: clinics, statement: sells}]
      exemptions:
        - {rule: L03, where: sales, why: small, by: Ines, until: 2027-01-31}
        - {rule: L03, why: all, by: Ines, until: 2027-01-31}
      controls:
        - {rule: cf-05, where: deals, control: two look, checkedBy: Bo, until: 2027-01-31}
      """;

  private static Seat seat(Optional<LocalDate> from) {
    return new Seat(
        "sales",
        "Jonas Weck",
        Optional.empty(),
        OptionalDouble.empty(),
        from,
        Optional.empty(),
        false,
        List.of());
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(EntryPath.party("sales"), "parties/sales", 3),
        Arguments.of(EntryPath.person("Jonas Weck"), "people/Jonas Weck", 4),
        Arguments.of(EntryPath.seat(seat(Optional.empty())), "seats/sales/Jonas Weck", 6),
        Arguments.of(
            EntryPath.seat(seat(Optional.of(LocalDate.parse("2026-03-01")))),
            "seats/sales/Jonas Weck/2026-03-01",
            7),
        Arguments.of(EntryPath.arrow("leads"), "arrows/leads", 9),
        Arguments.of(EntryPath.promise("leads", "accepted"), "arrows/leads/promises/accepted", 13),
        Arguments.of(EntryPath.pair("leads", "deals"), "pairs/leads/deals", 15),
        Arguments.of(EntryPath.relay("deals", "leads"), "relays/deals/leads", 16),
        Arguments.of(EntryPath.block("goal"), "goal", 17),
        Arguments.of(EntryPath.entry("audiences", "clinics"), "audiences/clinics", 18),
        Arguments.of(EntryPath.part("sales", "clinics"), "parts/sales/clinics", 19),
        Arguments.of(EntryPath.exemption("L03", "sales"), "exemptions/L03/sales", 21),
        Arguments.of(EntryPath.exemption("L03", ""), "exemptions/L03", 22),
        Arguments.of(EntryPath.control("cf-05", "deals"), "controls/cf-05/deals", 24));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("places")
  void anEntryIsFoundWhereItStands(EntryPath place, String written, int line) {
    assertThat(place).hasToString(written);
    var found = place.found("company.yaml", TEXT).orElseThrow();
    assertThat(found.problem("here").line()).isEqualTo(line);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("places")
  void anEntryIsNotFoundInACompanyWithoutIt(EntryPath place, String written, int line) {
    var bare = "apiVersion: tutti/v1\nkind: Company\nparties: [{id: other}]\nseats: none\n";
    assertThat(place.found("company.yaml", bare)).isEmpty();
  }

  @Test
  void aBlankKeyMeansThatTheFieldIsNotThere() {
    assertThat(EntryPath.control("cf-05", "").found("company.yaml", TEXT)).isEmpty();
    assertThat(EntryPath.exemption("L03", "marketing").found("company.yaml", TEXT)).isEmpty();
  }

  @Test
  void thePlaceWithoutStepsIsTheCompany() {
    assertThat(EntryPath.COMPANY).hasToString("company");
    assertThat(EntryPath.COMPANY.above()).isEqualTo(EntryPath.COMPANY);
    assertThat(EntryPath.COMPANY.renamed(Map.of("id", "x"))).isEqualTo(EntryPath.COMPANY);
    assertThat(EntryPath.COMPANY.found("company.yaml", TEXT).orElseThrow().fields())
        .containsKeys("apiVersion", "parties", "controls");
  }

  @Test
  void onlyTheLastStepIsRenamed() {
    var promise = EntryPath.promise("leads", "accepted");
    assertThat(promise.renamed(Map.of("id", "taken", "target", "90%")))
        .isEqualTo(EntryPath.promise("leads", "taken"));
    assertThat(promise.above()).isEqualTo(EntryPath.arrow("leads"));
    assertThat(EntryPath.pair("leads", "deals").renamed(Map.of("get", "notes")))
        .isEqualTo(EntryPath.pair("leads", "notes"));
  }

  @Test
  void anEntryThatStandsTwiceIsNobodys() {
    var twice = TEXT.replace("{id: marketing}]", "{id: marketing}, {id: sales}]");
    var problem =
        catchThrowableOfType(
                UnreadableInput.class, () -> EntryPath.party("sales").found("c.yaml", twice))
            .problems()
            .getFirst();
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.says())
        .isEqualTo("parties/sales stands here more than once; keep one of them in the file.");
  }
}
