package tutti.company.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class RosterFuzzTest {

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties: [{id: sales}, {id: product, name: Product team}]
          people: [{name: Jonas Weck}]
          """);

  private static final String TABLE =
      """
      person,party,share,from,until,deputy,email
      "Ines, Calvo",sales,60%,2026-01-01,2026-12-31,Bo,i@example.org
      Jonas Weck,Product team,0.4,,,,
      "Zo""e",nobody,101%,soon,,,
      """;

  private static final String CATALOG =
      """
      kind: Group
      metadata: {name: team-a, title: The A}
      spec: {type: team, parent: sales, members: [bo]}
      ---
      kind: User
      metadata: {name: bo}
      spec: {profile: {displayName: Bo B, email: bo@example.org}, memberOf: ['group:default/team-a']}
      """;

  private static final String LETTERS = "\",;\n\r\t{}[]:-#'&* =@ax9%é\u0001";

  @FuzzTest(maxDuration = "5m")
  void bytesAddToACompanyOrAreToldInSentences(byte[] bytes) {
    answered(() -> Roster.csv("list", TextFile.text("list", bytes), COMPANY));
    answered(() -> Roster.backstage("list", TextFile.text("list", bytes), COMPANY));
  }

  private static void answered(Supplier<Roster> reading) {
    try {
      var roster = reading.get();
      assertThat(roster.passedOver())
          .allSatisfy(problem -> assertThat(problem.says()).matches("(?s).*[.?]"))
          .allSatisfy(problem -> assertThat(problem.line()).isNotNegative());
      assertThat(roster.additions())
          .allSatisfy(addition -> assertThat(addition.fields()).doesNotContainValue(""));
    } catch (UnreadableInput e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.says()).matches("(?s).*[.?]"));
    }
  }

  @Test
  void listsEditedAtRandomAddToACompanyOrAreToldInSentences() {
    for (var seed = 0L; seed < LawCases.cases(1_000); seed++) {
      var random = new Random(seed);
      var text = new StringBuilder(random.nextBoolean() ? TABLE : CATALOG);
      for (var left = 1 + random.nextInt(6); left > 0; left--) {
        edit(text, random);
      }
      bytesAddToACompanyOrAreToldInSentences(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void edit(StringBuilder text, Random random) {
    var at = random.nextInt(text.length());
    switch (random.nextInt(3)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
      default -> text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
  }
}
