package tutti.company.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/** Every form of promise as a sentence. */
class PromiseWordsTest {

  private static Company company(String promise) {
    return CompanyFile.read(
        "company.yaml",
        """
        apiVersion: tutti/v1
        kind: Company
        parties: [{id: product}, {id: sales}]
        arrows:
          - {id: other, from: product, to: sales}
          - {id: briefs, from: product, to: sales, gives: briefs, promises: [{id: p, %s}]}
        """
            .formatted(promise));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          valid: offered, good: accepted, within: 24bh | Product sees to it that 80 % of briefs are accepted within 24 business hours of being offered. | were not accepted within 24 business hours
          valid: offered, good: confirmed, within: due | Product sees to it that 80 % of briefs are confirmed by the date promised. | were not confirmed by the date promised
          valid: offered, good: confirmed, within: 10bd before due | Product sees to it that 80 % of briefs are confirmed at least 10 business days before the date promised. | were not confirmed at least 10 business days before the date promised
          every: 14d, atLeast: 2 | Product gives briefs at least twice in every 14 days, in 80 % of them. | periods of 14 days held fewer than 2
          every: month | Product gives briefs at least once in every month, in 80 % of them. | periods of a month held none
          every: 7d | Product gives briefs at least once in every 7 days, in 80 % of them. | periods of 7 days held none
          good: rating >= 4 | 80 % of ratings for briefs are 4 or better. | were rated below 4
          good: first-time-right | Product sees to it that 80 % of briefs are right the first time. | were returned
          valid: delivered, good: not-returned, within: 7d | Product sees to it that 80 % of briefs do not come back within 7 days. | were returned within 7 days
          relay: other, within: 30d | Product sees to it that 80 % of briefs are passed on, or closed with a reason, within 30 days. | were not passed on within 30 days
          valid: delivered, condition: 'attr.used == "yes"' | Product sees to it that 80 % of briefs meet attr.used == "yes". | did not meet attr.used == "yes"
          valid: offered, curve: confirmed, by: 90d, observed: true | How many of briefs are confirmed by the age of 90 days is watched, not promised. | were not confirmed by 90 days
          """)
  void saysWhatIsPromisedAndWhatAMissIs(String written, String whole, String missed) {
    var company = company(written);
    var arrow = company.arrow("briefs").orElseThrow();
    var promise = arrow.promises().getFirst();
    assertThat(PromiseWords.whole(company, arrow, promise)).isEqualTo(whole);
    assertThat(PromiseWords.missed(promise, false)).isEqualTo(missed);
    assertThat(PromiseWords.counted(company, arrow, promise))
        .isEqualTo(whole + " Counted over 90 days.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          valid: offered, good: accepted, within: 24bh | was not accepted within 24 business hours | was accepted within 24 business hours
          valid: offered, good: told-back, within: due | was not told back by the date promised | was told back by the date promised
          every: 14d, atLeast: 2 | periods of 14 days held fewer than 2 | periods of 14 days held at least 2
          every: quarter, atLeast: 3 | periods of a quarter held fewer than 3 | periods of a quarter held at least 3
          good: rating >= 4 | was rated below 4 | was rated 4 or better
          good: first-time-right | was returned | was right the first time
          valid: delivered, good: not-returned, within: 7d | was returned within 7 days | was not returned within 7 days
          relay: other, within: 30d | was not passed on within 30 days | was passed on within 30 days
          valid: delivered, condition: 'attr.used == "yes"' | did not meet attr.used == "yes" | met attr.used == "yes"
          valid: offered, curve: confirmed, by: 90d, observed: true | was not confirmed by 90 days | was confirmed by 90 days
          """)
  void ofASingleOneIsSaidWhetherItWasGood(String written, String missed, String good) {
    var promise = company(written).arrow("briefs").orElseThrow().promises().getFirst();
    assertThat(PromiseWords.missed(promise, true)).isEqualTo(missed);
    assertThat(PromiseWords.good(promise, true)).isEqualTo(good);
    assertThat(PromiseWords.missed(promise, false)).isEqualTo(missed.replaceFirst("^was", "were"));
    assertThat(PromiseWords.good(promise, false)).isEqualTo(good.replaceFirst("^was", "were"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every: month, atLeast: 1 | Product gives briefs at least once in every month, in 80 % of them.
          every: month, atLeast: 2 | Product gives briefs at least twice in every month, in 80 % of them.
          every: month, atLeast: 5 | Product gives briefs at least 5 times in every month, in 80 % of them.
          every: month, target: 99.5% | Product gives briefs at least once in every month, in 99.5 % of them.
          every: month, observed: true | Product gives briefs at least once in every month, in some of them.
          """)
  void howOftenAndHowManyAreSaidInWords(String written, String whole) {
    var company = company(written);
    var arrow = company.arrow("briefs").orElseThrow();
    assertThat(PromiseWords.whole(company, arrow, arrow.promises().getFirst())).isEqualTo(whole);
  }
}
