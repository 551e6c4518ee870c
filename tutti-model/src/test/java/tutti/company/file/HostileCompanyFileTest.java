package tutti.company.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;
import static tutti.company.file.CompanyTexts.SYMPHONY;
import static tutti.company.file.CompanyTexts.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

/** Whatever stands in a file, the answer is a company or sentences. */
class HostileCompanyFileTest {

  private static final String LETTERS = "{}[]:,-#&*!|>'\"%@`\t\n ~?=.ax9\u0001é\uFFFF\uD83D";
  private static final String HEAD = "apiVersion: tutti/v1\nkind: Company\n";

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("blank lines", "\n\n   \n"),
        Arguments.of("a comment", "# nothing here\n"),
        Arguments.of("two documents", SYMPHONY + "\n---\n" + SYMPHONY),
        Arguments.of("tabs", SYMPHONY.replace("  - {id", "\t- {id")),
        Arguments.of("an open quote", HEAD + "name: \"A\n"),
        Arguments.of("an open brace", HEAD + "parties: [{id: a\n"),
        Arguments.of("zero bytes", HEAD + "name: \u0000\u0000\n"),
        Arguments.of("a list of itself", HEAD + "arrows: &a [*a]\n"),
        Arguments.of("fields of themselves", HEAD + "parties: &a [{id: *a, within: *a}]\n"),
        Arguments.of("a list as a key", HEAD + "? [a, b]\n: c\n"),
        Arguments.of("a merge key", HEAD + "parties: [{id: a, <<: {name: b}}]\n"),
        Arguments.of("a tag of Java", HEAD + "name: !!javax.script.ScriptEngineManager [a]\n"),
        Arguments.of("an alias bomb", HEAD + bomb()),
        Arguments.of("deep lists", HEAD + "arrows: " + "[".repeat(10_000) + "]".repeat(10_000)),
        Arguments.of("deep fields", HEAD + "name: " + "{a: ".repeat(10_000) + "}".repeat(10_000)),
        Arguments.of("deep dashes", "- ".repeat(10_000)),
        Arguments.of("unclosed lists", "[".repeat(1_000_000)),
        Arguments.of("ten megabytes", HEAD + "name: " + "x".repeat(10_000_000)),
        Arguments.of("unknown fields", HEAD + lines(50_000, "f%d: 1")),
        Arguments.of("one field again and again", HEAD + lines(50_000, "name: %d")),
        Arguments.of("many unknown parties", HEAD + manyUnknownParties()),
        Arguments.of(
            "a long unknown party", HEAD + "seats: [{party: " + "x".repeat(2_000_000) + "}]"),
        Arguments.of("more values than can be", HEAD + "arrows: [" + "1,".repeat(3_900_000) + "]"),
        Arguments.of("many values of the wrong type", HEAD + "arrows: [" + words(7_900_000) + "]"),
        Arguments.of("many faces", HEAD + "arrows: [" + "😀,".repeat(900_000) + "]"),
        Arguments.of("fields without end", HEAD + lines(490_000, "f%d: 1")),
        Arguments.of(
            "one of two fields again and again", HEAD + lines(200_000, "name: a\nzone: b")),
        Arguments.of("a word named all over", HEAD + "x-a: &a word\narrows: [" + named() + "]"),
        Arguments.of("many documents", "---\n".repeat(1_900_000)),
        Arguments.of("numbers that are none", HEAD + "arrows: [{id: 1e1000000000, from: .nan}]\n"));
  }

  private static String bomb() {
    return "x-a0: &a0 [x, x, x]\n"
        + IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "x-a%d: &a%d [*a%d, *a%d, *a%d]".formatted(i, i, i - 1, i - 1, i - 1))
            .collect(Collectors.joining("\n"));
  }

  private static String words(int length) {
    return IntStream.range(0, length / 8)
        .mapToObj("%07d"::formatted)
        .collect(Collectors.joining(","));
  }

  private static String named() {
    return "*a, ".repeat(400_000);
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining("\n"));
  }

  private static String manyUnknownParties() {
    return "parties:\n"
        + lines(20_000, "- {id: party-%d}")
        + "\nseats:\n"
        + lines(20_000, "- {party: nobody-%d, person: p}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefusedInSentences(String name, String yaml) {
    var problems = problems(yaml);

    assertThat(problems).as(name).isNotEmpty().hasSizeLessThanOrEqualTo(1_000);
    assertThat(problems)
        .allSatisfy(problem ->
            assertThat(problem.sentence()).startsWith("company.yaml:").hasSizeLessThan(2_000));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    var random = new Random(7);
    for (var i = 0; i < 200; i++) {
      var bytes = new byte[1 + random.nextInt(500)];
      random.nextBytes(bytes);
      bytes[0] = (byte) 0xFF;
      assertThatExceptionOfType(UnreadableInput.class)
          .isThrownBy(() -> TextFile.text("company.yaml", bytes));
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    var bytes = ("\uFEFF" + SYMPHONY).getBytes(UTF_8);

    assertThat(CompanyTexts.read(TextFile.text("company.yaml", bytes)))
        .isEqualTo(CompanyTexts.read(SYMPHONY));
  }

  @Test
  void theTemplateEditedAtRandomIsReadOrRefusedWithAPlace() {
    for (var seed = 0L; seed < LawCases.cases(2_000); seed++) {
      var edited = edited(SYMPHONY, new Random(seed));
      try {
        assertThat(problems(edited))
            .as("seed %d", seed)
            .allSatisfy(problem -> {
              assertThat(problem.line()).isPositive();
              assertThat(problem.says()).isNotBlank();
            });
      } catch (RuntimeException e) {
        fail("Seed " + seed + " of the edits ended in " + e, e);
      }
    }
  }

  /** A few edits: characters or lines go, come, or are replaced. */
  private static String edited(String text, Random random) {
    var edited = text;
    for (var left = 1 + random.nextInt(4); left > 0; left--) {
      edited = random.nextBoolean() ? editedCharacter(edited, random) : editedLine(edited, random);
    }
    return edited;
  }

  private static String editedCharacter(String text, Random random) {
    var at = random.nextInt(text.length());
    var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + letter + text.substring(at);
      default -> text.substring(0, at) + letter + text.substring(at + 1);
    };
  }

  private static String editedLine(String text, Random random) {
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    var line = lines.get(random.nextInt(lines.size()));
    var at = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      default -> lines.set(at, " ".repeat(random.nextInt(3)) + line);
    }
    return String.join("\n", lines);
  }
}
