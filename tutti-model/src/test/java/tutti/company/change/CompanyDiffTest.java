package tutti.company.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Company;
import tutti.company.change.CompanyChange.Kind;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.testkit.LawCases;

/** What differs is said by its meaning, and nothing that differs is left unsaid. */
class CompanyDiffTest {

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      size: grown
      center: sales
      parties:
        - {id: marketing, kind: function, inputs: [sales]}
        - {id: sales, kind: function, side: demand, motion: {buyer: head}}
        - {id: sdr, kind: role, within: sales}
        - {id: customer, kind: outside, side: customer}
      people:
        - {name: Mira Okafor, since: 2024-01-01}
      seats:
        - {party: marketing, person: Ines Calvo, deputy: Bo, share: 50%}
        - {party: sales, person: Mira Okafor}
      arrows:
        - id: leads
          from: marketing
          to: sales
          gives: leads
          why: work
          promises:
            - {id: accepted, valid: offered, good: accepted, within: 5d, window: 90d, target: 80%, owner: Ines Calvo, agreed: [{end: giver, by: Ines Calvo, on: 2026-11-01}]}
        - {id: deals, from: sales, to: customer, gives: deals}
      pairs:
        - {give: leads, get: deals}
      goal: {text: win, date: 2027-12-31}
      audiences:
        - {id: clinics, name: Clinics, share: 40%}
      mix: {basis: inputs, shares: {sales: 30%, marketing: 70%}}
      checks: {L26: info}
      exemptions:
        - {rule: L03, where: sales, why: small, by: Ines Calvo, until: 2027-01-31}
      reviews:
        - {id: framework, every: 91d}
      """;

  private static Company read(String text) {
    return CompanyFile.read("company.yaml", text);
  }

  private static List<String> says(String from, String to) {
    assertThat(TEXT).contains(from);
    return CompanyDiff.between(read(TEXT), read(TEXT.replace(from, to))).stream()
        .map(CompanyChange::says)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          target: 80% | target: 90% | The target of accepted (Marketing to Sales, leads) was raised from 80 % to 90 %.
          target: 80% | target: 75.5% | The target of accepted (Marketing to Sales, leads) was lowered from 80 % to 75.5 %.
          within: 5d | within: 3d | The time limit of accepted (Marketing to Sales, leads) was shortened from 5 days to 3 days.
          within: 5d | within: due | The time limit of accepted (Marketing to Sales, leads) was changed from 5 days to the due date.
          window: 90d | window: 30d | The window of accepted (Marketing to Sales, leads) was shortened from 90 days to 30 days.
          valid: offered | valid: requested | What counts in accepted (Marketing to Sales, leads) was changed from offered to requested.
          person: Mira Okafor} | person: Jonas Weck} | Sales is now held by Jonas Weck, no longer by Mira Okafor.
          deputy: Bo | deputy: Cy | The deputy of the seat of Ines Calvo in Marketing was changed from Bo to Cy.
          gives: deals | gives: contracts | What Sales gives to Customer was changed from deals to contracts.
          within: sales | within: marketing | Sdr is now within Marketing, no longer within Sales.
          id: marketing, kind: function | id: marketing, name: Growth, kind: function | Marketing is now called Growth.
          agreed: [{end: giver, by: Ines Calvo, on: 2026-11-01}] | proposed: {terms: {target: 90%}, end: giver, by: Ines Calvo, on: 2026-11-01} | The yes of Ines Calvo to accepted (Marketing to Sales, leads) as giver no longer stands.
          share: 40% | share: 50% | The share of the audience Clinics was raised from 40 % to 50 %.
          L26: info | L26: off | L26 in the severities was changed from info to off.
          why: small | why: tiny | The why of the exemption of L03/sales was changed from small to tiny.
          buyer: head | buyer: chief | The buyer of Sales was changed from head to chief.
          """)
  void aChangeIsSaidByItsMeaning(String from, String to, String sentence) {
    assertThat(says(from, to)).contains(sentence);
  }

  @Test
  void whatComesAndGoesIsSaidOnce() {
    var arrow = "  - {id: deals, from: sales, to: customer, gives: deals}\n";
    var without = TEXT.replace(arrow, "").replace("pairs:\n  - {give: leads, get: deals}\n", "");
    var changes = CompanyDiff.between(read(TEXT), read(without));
    assertThat(changes)
        .extracting(CompanyChange::says)
        .containsExactly(
            "The arrow from Sales to Customer (deals) was retired.",
            "The pair leads/deals was retired.");
    assertThat(CompanyDiff.between(read(without), read(TEXT)))
        .extracting(CompanyChange::kind)
        .containsOnly(Kind.ADDED);
  }

  @Test
  void theWorkingTimeOfAPartyIsSaidOfItAndNotOfItsPromises() {
    assertThat(says("size: grown", "size: grown\ncalendar: {hours: 08:00-16:00}"))
        .singleElement()
        .asString()
        .startsWith("The working time of the company was changed");
  }

  @Test
  void aThousandRandomEditsAreSaidExactlyWhenTheyChangeSomethingAndBackwardsMirrored() {
    var start = List.of(read(TEXT), read(CompanyTemplates.text("business-symphony").orElseThrow()));
    var different = 0;
    for (var seed = 0; seed < LawCases.cases(1_000); seed++) {
      var mutation = new Mutation(new Random(seed));
      var before = start.get(seed % 2);
      var after = before;
      for (var i = 0; i <= seed % 4; i++) {
        after = mutation.of(after);
      }
      var there = CompanyDiff.between(before, after);
      assertThat(there.isEmpty()).as("seed %d: %s", seed, there).isEqualTo(before.equals(after));
      assertThat(
              CompanyDiff.between(after, before).stream().map(CompanyDiffTest::backwards).toList())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(
              there.stream().map(CompanyDiffTest::forwards).toList());
      different += there.isEmpty() ? 0 : 1;
    }
    assertThat(different).isGreaterThan(LawCases.atLeast(500));
  }

  private static List<Object> forwards(CompanyChange change) {
    return List.of(change.where(), change.field(), change.kind(), change.before(), change.after());
  }

  private static List<Object> backwards(CompanyChange change) {
    var kind =
        switch (change.kind()) {
          case ADDED -> Kind.RETIRED;
          case RETIRED -> Kind.ADDED;
          case CHANGED -> Kind.CHANGED;
        };
    return List.of(change.where(), change.field(), kind, change.after(), change.before());
  }
}
