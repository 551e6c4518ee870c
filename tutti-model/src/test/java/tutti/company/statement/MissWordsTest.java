package tutti.company.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.file.CompanyFile;

/** Misses of every form of promise, on things of every kind. */
class MissWordsTest {

  private static final String LATE = "valid: requested, good: delivered, within: 3d";

  private static Company company(String gives, String promise) {
    return CompanyFile.read(
        "company.yaml",
        """
        apiVersion: tutti/v1
        kind: Company
        parties: [{id: product}, {id: sales}, {id: customer, kind: outside}]
        arrows:
          - {id: other, from: product, to: sales}
          - {id: a, from: product, to: sales, gives: "%s", promises: [{id: p, %s}]}
          - {id: out, from: sales, to: customer, gives: help, promises: [{id: p, %s}]}
        """
            .formatted(gives, promise, promise));
  }

  private static Arrow arrow(Company company, String id) {
    return company.arrow(id).orElseThrow();
  }

  private static Promise promise(String written) {
    return arrow(company("briefs", written), "a").promises().getFirst();
  }

  private static String headline(String gives, String promise, long bad) {
    var company = company(gives, promise);
    var arrow = arrow(company, "a");
    return MissWords.headline(company, arrow, arrow.promises().getFirst(), bad, 30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          valid: requested, good: delivered, within: 3d | Sales got 18 of 30 briefs late from Product.
          valid: accepted, good: delivered, within: due | Sales got 18 of 30 briefs late from Product.
          valid: offered, good: accepted, within: 24bh | 18 of 30 briefs from Product to Sales were not accepted in time.
          valid: offered, good: confirmed, within: 10bd before due | 18 of 30 briefs from Product to Sales were not confirmed in time.
          valid: delivered, good: told-back, within: 30d | 18 of 30 briefs from Product to Sales were not told back in time.
          every: month, atLeast: 3 | In 18 of 30 months Sales got fewer than 3 briefs from Product.
          every: quarter | In 18 of 30 quarters Sales got no briefs from Product.
          every: 14d | In 18 of 30 periods of 14 days Sales got no briefs from Product.
          good: rating >= 4 | 18 of 30 briefs from Product to Sales were rated below 4.
          good: first-time-right | 18 of 30 briefs from Product to Sales were returned.
          valid: delivered, good: not-returned, within: 7d | 18 of 30 briefs from Product to Sales were returned within 7 days.
          relay: other, within: 30d | 18 of 30 briefs from Product to Sales were not passed on in time.
          valid: delivered, condition: 'attr.rank <= 25' | 18 of 30 briefs from Product to Sales were not as agreed (rank at most 25).
          """)
  void aHeadlineSaysWhoWentWithoutWhat(String promise, String says) {
    assertThat(headline("briefs", promise, 18)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what became of each lead | Sales got 18 of 30 late from Product: what became of each lead.
          message, materials | Sales got 18 of 30 late from Product: message, materials.
          is the pain gone? | Sales got 18 of 30 late from Product: is the pain gone?
          """)
  void whatIsNotCountedByAWordStandsAtTheEnd(String gives, String says) {
    assertThat(headline(gives, LATE, 18)).isEqualTo(says);
  }

  @Test
  void oneIsOne() {
    assertThat(headline("leads", "valid: offered, good: accepted, within: 1d", 1))
        .isEqualTo("1 of 30 leads from Product to Sales was not accepted in time.");
    assertThat(headline("plan and why", "every: month", 1))
        .isEqualTo("In 1 of 30 months Sales got nothing from Product: plan and why.");
  }

  @Test
  void theCustomerHasAnArticle() {
    var company = company("briefs", LATE);
    var out = arrow(company, "out");
    assertThat(MissWords.headline(company, out, out.promises().getFirst(), 2, 1_200))
        .isEqualTo("The Customer got 2 of 1,200 late from Sales: help.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          valid: requested, good: delivered, within: 3d | 6 | 18 | 6 could be late in 90 days; 18 were.
          valid: requested, good: delivered, within: 3d | 1 | 1 | 1 could be late in 90 days; 1 was.
          valid: requested, good: delivered, within: 3d | 0 | 2 | None could be late in 90 days; 2 were.
          valid: requested, good: delivered, within: due, window: 28d | 1 | 0 | 1 could be late in 28 days; none was.
          valid: offered, good: accepted, within: 1d | 7 | 10 | 7 could miss that in 90 days; 10 did.
          every: month | 1 | 1 | 1 could miss that in 90 days; 1 did.
          good: rating >= 4 | 0 | 1 | None could miss that in 90 days; 1 did.
          """)
  void whatWasAllowedIsSaidBesideWhatHappened(String promise, long allowed, long bad, String says) {
    assertThat(MissWords.allowed(promise(promise), allowed, bad)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          valid: requested, good: delivered, within: 3d | 18 of 30 came late; 6 could be | late | 3 more could be late in 90 days.
          valid: offered, good: accepted, within: 1d | 18 of 30 were not accepted within 1 day; 6 could be | not accepted | 3 more could miss that in 90 days.
          every: month, atLeast: 3 | 18 of 30 months had fewer than 3; 6 could | too few | 3 more could miss that in 90 days.
          good: rating >= 4 | 18 of 30 were rated below 4; 6 could be | rated below 4 | 3 more could miss that in 90 days.
          good: first-time-right | 18 of 30 were returned; 6 could be | returned | 3 more could miss that in 90 days.
          relay: other, within: 30d | 18 of 30 were not passed on within 30 days; 6 could be | not passed on | 3 more could miss that in 90 days.
          """)
  void aMissIsSaidInASentenceInACellAndInWhatIsLeft(
      String written, String came, String fault, String left) {
    var promise = promise(written);
    assertThat(MissWords.came(promise, 18, 30) + "; " + MissWords.could(promise, 6))
        .isEqualTo(came);
    assertThat(MissWords.fault(promise)).isEqualTo(fault);
    assertThat(MissWords.left(promise, 3)).isEqualTo(left);
    assertThat(MissWords.left(promise, 0)).startsWith("None more could ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attr.quartile == '1' | quartile 1
          int(attr.note_days) <= 90 | note days at most 90
          attr.rank < 25 && attr.kind != "old" | rank less than 25 and kind not old
          double(attr.share) >= 0.5 | share at least 0.5
          attr.size > 3 | size more than 3
          attr.a in ['x', 'y'] | attr.a in ['x', 'y']
          """)
  void aConditionIsSaidInWordsWhereItIsPlain(String written, String said) {
    assertThat(ConditionWords.of(written)).isEqualTo(said);
  }

  @Test
  void anArrowOnWhichNothingIsPromisedSaysSoAndAPromisedOneThatNothingWasHeard() {
    var company = company("briefs", LATE);
    assertThat(StateWords.of(arrow(company, "other"), PromiseState.UNMEASURED))
        .isEqualTo("no promise yet");
    assertThat(StateWords.of(arrow(company, "a"), PromiseState.UNMEASURED))
        .isEqualTo("nothing heard yet");
    assertThat(StateWords.of(arrow(company, "a"), PromiseState.OBSERVED)).isEqualTo("only watched");
    assertThat(StateWords.of(arrow(company, "a"), PromiseState.AT_RISK)).isEqualTo("at risk");
  }
}
