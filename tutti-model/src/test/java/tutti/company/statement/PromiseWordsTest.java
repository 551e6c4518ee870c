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
          valid: offered, good: accepted, within: 24bh | Briefs: 8 of 10 are accepted within 24 business hours of being offered; Product sees to it. | were not accepted within 24 business hours
          valid: requested, good: delivered, within: 3d | Briefs: 8 of 10 are delivered within 3 days of being requested; Product sees to it. | came late
          valid: offered, good: confirmed, within: due | Briefs: 8 of 10 are confirmed by the date promised; Product sees to it. | were not confirmed by the date promised
          valid: offered, good: confirmed, within: 10bd before due | Briefs: 8 of 10 are confirmed at least 10 business days before the date promised; Product sees to it. | were not confirmed at least 10 business days before the date promised
          every: 14d, atLeast: 2 | Briefs: at least 2 in every 14 days, in 8 of 10 of them; Product sees to it. | had fewer than 2
          every: month | Briefs: at least one in every month, in 8 of 10 months; Product sees to it. | had none
          every: 7d | Briefs: at least one in every 7 days, in 8 of 10 of them; Product sees to it. | had none
          good: rating >= 4 | Briefs: 8 of 10 are rated 4 or better; Product sees to it. | were rated below 4
          good: first-time-right | Briefs: 8 of 10 are right the first time; Product sees to it. | were returned
          valid: delivered, good: not-returned, within: 7d | Briefs: 8 of 10 are not returned within 7 days; Product sees to it. | were returned within 7 days
          relay: other, within: 30d | Briefs: 8 of 10 are passed on, or closed with a reason, within 30 days; Product sees to it. | were not passed on within 30 days
          valid: delivered, condition: 'attr.used == "yes"' | Briefs: 8 of 10 are as agreed (used yes); Product sees to it. | were not as agreed (used yes)
          valid: offered, curve: confirmed, by: 90d, observed: true | Briefs: how many are confirmed by the age of 90 days is watched, not promised. | were not confirmed by the age of 90 days
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
          valid: offered, good: delivered, within: due | came late | was delivered by the date promised
          every: 14d, atLeast: 2 | had fewer than 2 | had at least 2
          every: quarter, atLeast: 3 | had fewer than 3 | had at least 3
          every: quarter, atLeast: 1 | had none | had at least one
          good: rating >= 4 | was rated below 4 | was rated 4 or better
          good: first-time-right | was returned | was right the first time
          valid: delivered, good: not-returned, within: 7d | was returned within 7 days | was not returned within 7 days
          relay: other, within: 30d | was not passed on within 30 days | was passed on, or closed with a reason, within 30 days
          valid: delivered, condition: 'attr.used == "yes"' | was not as agreed (used yes) | was as agreed (used yes)
          valid: offered, curve: confirmed, by: 90d, observed: true | was not confirmed by the age of 90 days | was confirmed by the age of 90 days
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
          every: month, atLeast: 1 | Briefs: at least one in every month, in 8 of 10 months; Product sees to it.
          every: month, atLeast: 2 | Briefs: at least 2 in every month, in 8 of 10 months; Product sees to it.
          every: month, atLeast: 5 | Briefs: at least 5 in every month, in 8 of 10 months; Product sees to it.
          every: month, target: 99.5% | Briefs: at least one in every month, in 995 of 1,000 months; Product sees to it.
          every: month, target: 100% | Briefs: at least one in every month; Product sees to it.
          every: month, observed: true | Briefs: how many months have at least one is watched, not promised.
          """)
  void howOftenAndHowManyAreSaidInWords(String written, String whole) {
    var company = company(written);
    var arrow = company.arrow("briefs").orElseThrow();
    assertThat(PromiseWords.whole(company, arrow, arrow.promises().getFirst())).isEqualTo(whole);
  }
}
