package tutti.company.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.testkit.LawCases;

/** Whatever is counted, of whatever form: the words hold together. */
class MissWordsLawsTest {

  private static final List<String> FORMS =
      List.of(
          "valid: requested, good: delivered, within: 3d",
          "valid: offered, good: accepted, within: 24bh",
          "every: month, atLeast: 3",
          "every: week",
          "good: rating >= 4",
          "good: first-time-right",
          "valid: delivered, good: not-returned, within: 7d",
          "relay: other, within: 30d");

  private static final List<String> THINGS =
      List.of(
          "briefs", "feedback", "what became of each lead", "a plan", "features, dates, limits");

  /** A number before a thing it does not agree with. */
  private static final Pattern ODD = Pattern.compile("(?<![\\d.,])(?:0|1) (?:were|came) ");

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
        """
            .formatted(gives, promise));
  }

  private static List<String> sentences(Company company, Arrow arrow, long bad, long valid) {
    var promise = arrow.promises().getFirst();
    return List.of(
        MissWords.headline(company, arrow, promise, bad, valid),
        MissWords.allowed(promise, valid / 5, bad),
        MissWords.left(promise, valid / 5));
  }

  @Test
  void everySentenceBeginsLargeEndsOnceAndSaysItsNumbers() {
    for (var seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var form = FORMS.get(random.nextInt(FORMS.size()));
      var company = company(THINGS.get(random.nextInt(THINGS.size())), form);
      var arrow = company.arrow("a").orElseThrow();
      var valid = 1 + random.nextInt(3_000);
      var bad = 1 + random.nextInt(valid);
      var said = sentences(company, arrow, bad, valid);
      assertThat(said)
          .as("seed %d, %s", seed, form)
          .allMatch(text -> text.endsWith(".") && !text.endsWith(".."))
          .allMatch(text -> text.equals(text.strip()) && !text.contains("  "))
          .allMatch(text -> !Character.isLowerCase(text.codePointAt(0)))
          .noneMatch(text -> ODD.matcher(text).find())
          .noneMatch(text -> text.contains("null") || text.contains("Optional"));
      assertThat(said.getFirst()).contains(MissWords.of(bad, valid));
    }
  }

  @Test
  void whatIsBadAndWhatIsGoodIsCountedOfTheSame() {
    for (var form : FORMS) {
      var arrow = company("briefs", form).arrow("a").orElseThrow();
      var promise = arrow.promises().getFirst();
      assertThat(MissWords.came(promise, 3, 10)).as(form).startsWith("3 of 10 ");
      assertThat(MissWords.kept(promise, 7, 10)).as(form).startsWith("7 of 10 ");
      assertThat(MissWords.fault(promise)).as(form).isNotBlank().doesNotStartWith("were ");
    }
  }
}
