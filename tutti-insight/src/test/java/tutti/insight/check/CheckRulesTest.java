package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Written.TODAY;
import static tutti.insight.check.Written.company;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.map.crossing.MapCrossings;

/** The list of rules, and a company to which none of them has anything to say. */
class CheckRulesTest {

  /** What rules about one person's seats are about; they stand in a room of their own. */
  private static final Set<String> SEATS_OF_A_PERSON = Set.of("L16", "L17", "L18");

  /** Nothing to find: each party gives and gets, is held, and every promise is owned and agreed. */
  private static final String SOUND =
      """
      parties:
        - {id: sales, kind: function}
        - {id: product, kind: function}
        - {id: customer, kind: outside}
      seats:
        - {party: sales, person: Jonas Weck, deputy: Ada Ferrari}
        - {party: product, person: Ines Calvo, deputy: Mira Okafor}
      needs: [{id: calls, words: nobody calls back}]
      offerings: [{id: phone, needs: [calls]}]
      arrows:
        - id: help
          from: sales
          to: customer
          gives: help to buy
          need: calls
          promises:
            - {id: fast, valid: requested, good: delivered, within: 1d, agreed: [{end: giver, by: Jonas Weck, on: 2026-11-01}]}
            - {id: liked, good: rating >= 4, agreed: [{end: giver, by: Jonas Weck, on: 2026-11-01}]}
        - id: pay
          from: customer
          to: sales
          need: calls
          observed: true
        - id: wishes
          from: customer
          to: product
          by: product
          gives: wishes
          need: calls
          promises: [{id: answered, valid: offered, good: told-back, within: 30d, agreed: [{end: receiver, by: Ines Calvo, on: 2026-11-01}]}]
        - id: answers
          from: product
          to: customer
          gives: answers
          need: calls
          promises: [{id: clear, valid: offered, good: confirmed, within: 30d, agreed: [{end: giver, by: Ines Calvo, on: 2026-11-01}]}]
      """;

  @Test
  void aSoundCompanyHasNoFinding() {
    assertThat(CheckRules.run(company(SOUND), TODAY, MapCrossings.FINDER)).isEmpty();
  }

  @Test
  void anEmptyCompanyHasNoFinding() {
    assertThat(CheckRules.run(company("name: Nobody\n"), TODAY, MapCrossings.FINDER)).isEmpty();
  }

  @Test
  void theLintsAreNumberedWithoutAGap() {
    var ids = new TreeSet<>(SEATS_OF_A_PERSON);
    CheckRules.all().stream().map(CheckRule::id).filter(id -> id.startsWith("L")).forEach(ids::add);
    assertThat(ids)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 66).mapToObj("L%02d"::formatted).toList());
  }

  @Test
  void idsAndNamesAreDistinctAndIdsInOrder() {
    assertThat(CheckRules.all()).extracting(CheckRule::id).doesNotHaveDuplicates().isSorted();
    assertThat(CheckRules.all()).extracting(CheckRule::name).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleSaysWhatIsWrongAndWhatToDo() {
    assertThat(CheckRules.all())
        .allSatisfy(check -> {
          assertThat(check.name()).matches("[a-z]+(-[a-z]+)*");
          assertThat(check.says()).isNotBlank();
          assertThat(check.fix()).isNotBlank();
          assertThat(check.claims()).allMatch(claim -> claim.matches("[SKARB]\\d\\d"));
        });
  }

  @Test
  void lintsAreAsGraveAsTheCatalogueSays() {
    var lints =
        CheckRules.all().stream()
            .filter(check -> check.id().startsWith("L"))
            .filter(check -> !SEATS_OF_A_PERSON.contains(check.id()))
            .collect(Collectors.groupingBy(CheckRule::severity, Collectors.counting()));
    assertThat(lints)
        .containsEntry(Severity.ERROR, 10L)
        .containsEntry(Severity.WARNING, 36L)
        .containsEntry(Severity.INFO, 17L);
  }

  @Test
  void aRuleThatWaitsNamesItsMeasureAndFindsNothing() {
    var context =
        new CheckContext(
            company(SOUND), TODAY, Optional.empty(), Optional.empty(), MapCrossings.FINDER);
    var waiting = CheckRules.all().stream().filter(check -> check.awaits().isPresent()).toList();
    assertThat(waiting)
        .extracting(CheckRule::id)
        .containsAll(List.of("L43", "L45"))
        .doesNotContain(
            "L01", "L30", "L33", "L34", "L35", "L36", "L39", "L40", "L41", "L42", "L62");
    assertThat(waiting)
        .allSatisfy(check -> {
          assertThat(check.awaits().orElseThrow()).isNotBlank();
          assertThat(check.findings(context)).isEmpty();
        });
  }

  @Test
  @Claim("S01")
  void theTemplateHasNoErrorButThatNobodyOwnsItsPromises() {
    var template =
        CompanyFile.read("company.yaml", CompanyTemplates.text("business-symphony").orElseThrow());
    var findings = CheckRules.run(template, TODAY, MapCrossings.FINDER);
    assertThat(template.parties()).hasSize(4);
    assertThat(template.arrows()).hasSize(16);
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.id()).isEqualTo("L03"));
    assertThat(findings)
        .allSatisfy(finding -> assertThat(finding.where().existsIn(template)).isTrue());
  }

  @Test
  void everyRuleSaysWhatToDoInASentence() {
    assertThat(CheckRules.all())
        .allSatisfy(rule -> assertThat(rule.fix()).as(rule.id()).matches("(?s)[A-Z].*[.?!]"));
    var yaml = SOUND.replace("seats:", "  - {id: legal}\nseats:");
    assertThat(CheckRules.run(company(yaml), TODAY, MapCrossings.FINDER))
        .extracting(Finding::fix)
        .containsExactly(
            "Add the arrow that is missing, or question what the party is for.",
            "Add an arrow of feedback, or one that relays it.");
  }
}
