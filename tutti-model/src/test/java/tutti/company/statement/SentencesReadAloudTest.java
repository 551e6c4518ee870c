package tutti.company.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.file.CompanyFile;
import tutti.company.sample.SampleCompany;
import tutti.company.template.CompanyTemplates;

/**
 * Every sentence about every promise of the six templates and of the sample company, as somebody
 * would read it aloud: no verb agrees with a thing of which nobody knows whether it is one or many.
 */
class SentencesReadAloudTest {

  /** What sentences of our own must not say; what a thing is called is left out before. */
  private static final List<Pattern> WRONG =
      Stream.of(
              "\\b1 of [\\d,]+ (\\w+ ){0,3}were\\b",
              "\\b(?!1 )[\\d,]+ of [\\d,]+ (\\w+ ){0,3}was\\b",
              "\\b1 (days|hours|months|quarters|weeks|minutes)\\b",
              "\\b([2-9]|\\d\\d+) (day|hour|month|quarter|week|minute)\\b(?! of)",
              "\\b(all|\\d+ of \\d+) is\\b",
              "\\bthe the\\b",
              "\\ba [aeiou]",
              "[.?!:;,]\\.",
              "\\?:",
              ": ?[.;]",
              " {2}",
              " [.,;:]",
              "\\d+(d|bd|h|bh|w)\\b",
              "\\d{4}-\\d\\d-\\d\\d",
              "attr\\.",
              "%",
              "_")
          .map(Pattern::compile)
          .toList();

  private static Stream<Company> companies() {
    return Stream.concat(
        Stream.of(SampleCompany.company()),
        CompanyTemplates.names().stream()
            .map(name ->
                CompanyFile.read(name + ".yaml", CompanyTemplates.text(name).orElseThrow())));
  }

  /** All sentences about a promise, of many misses and of one. */
  private static Stream<String> sentences(Company company, Arrow arrow, Promise promise) {
    return Stream.of(1L, 18L)
        .flatMap(bad ->
            Stream.of(
                MissWords.headline(company, arrow, promise, bad, 30),
                PromiseWords.brief(arrow, promise)
                    + " "
                    + MissWords.allowed(promise, bad == 1 ? 1 : 6, bad),
                PromiseWords.counted(company, arrow, promise),
                MissWords.came(promise, bad, 30) + "; " + MissWords.could(promise, 6) + ".",
                MissWords.kept(promise, bad, 30) + ".",
                MissWords.left(promise, bad)));
  }

  /** Without what the company calls its things and parties. */
  private static String own(Company company, Arrow arrow, String sentence) {
    return sentence
        .replaceAll("(?i)" + Pattern.quote(arrow.gives()), "things")
        .replace(company.party(arrow.from()).name(), "Giver")
        .replace(company.party(arrow.to()).name(), "Receiver");
  }

  @ParameterizedTest
  @MethodSource("companies")
  void everySentenceOfEveryPromiseReadsRight(Company company) {
    for (var arrow : company.arrows()) {
      for (var promise : arrow.promises()) {
        sentences(company, arrow, promise)
            .forEach(sentence -> {
              assertThat(sentence).matches("(?s)[A-Z\\d].*[.?]");
              assertThat(WRONG)
                  .as(sentence)
                  .noneMatch(wrong -> wrong.matcher(own(company, arrow, sentence)).find());
            });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void aThingIsCalledAsItIsWrittenOrCountedByItsOwnWord(Company company) {
    for (var arrow : company.arrows()) {
      for (var promise : arrow.promises()) {
        var headline = MissWords.headline(company, arrow, promise, 18, 30);
        assertThat(headline)
            .satisfiesAnyOf(
                said -> assertThat(said).contains(arrow.gives()),
                said -> assertThat(said).contains(firstWord(arrow) + " "));
      }
    }
  }

  private static String firstWord(Arrow arrow) {
    return arrow.gives().split(" ")[0];
  }

  @Test
  void everyTemplateIsRead() {
    assertThat(CompanyTemplates.names()).hasSize(6);
    assertThat(companies().flatMap(company -> company.arrows().stream())).hasSizeGreaterThan(120);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 of 30 leads were late.",
        "18 of 30 leads was late.",
        "Within 3 day.",
        "Within 1 days.",
        "8 of 10 is delivered.",
        "A thing?.",
        "Is it gone?: 8 of 10.",
        "Within 3d.",
        "On 2026-10-06.",
        "80 % of it."
      })
  void theReaderHearsWhatIsWrong(String sentence) {
    assertThat(WRONG).anyMatch(wrong -> wrong.matcher(sentence).find());
  }
}
