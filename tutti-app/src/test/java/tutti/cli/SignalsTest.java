package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tutti.claims.Claim;

/** {@code tutti signals}, as a person or a script meets it. */
class SignalsTest {

  private static final String GOLDEN =
      """
      score,bought
      90,0
      80,1
      75,0
      60,1
      55,0
      50,0
      40,1
      30,0
      20,0
      10,0
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("leads.csv"), text);
  }

  private Line signals(String text, Object... more) throws IOException {
    var words = new ArrayList<Object>(List.of("signals", file(text), "--outcome", "bought"));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  private Line scored(String text, Object... more) throws IOException {
    var words = new ArrayList<Object>(List.of("--signal", "score"));
    words.addAll(List.of(more));
    return signals(text, words.toArray());
  }

  private static JsonNode first(Line line) {
    assertThat(line.exit()).as(line.err()).isZero();
    return Json.read(line.out()).get("signals").get(0);
  }

  @Test
  @Claim({"S21", "A19"})
  void aScoreIsSetBesideWhatWasBought() throws IOException {
    var line = scored(GOLDEN);
    assertThat(line.exit()).isZero();
    assertThat(line.err()).isEmpty();
    assertThat(line.out())
        .startsWith(
            "Whether score predicts bought cannot be told yet: of the rows judged 3 are yes and 7"
                + " no; 20 of each are needed.\n")
        .contains("AUC           0.6667", "standard error 0.2031")
        .contains("lift at 20 %  1.6667", "Spearman      0.2659")
        .contains("score: cannot tell", "need not cause");
  }

  @Test
  void theNumbersStandInTheJsonToo() throws IOException {
    var signal = first(scored(GOLDEN, "--json"));
    assertThat(signal.get("auc").get("value").doubleValue()).isEqualTo(.666667);
    assertThat(signal.get("lift").doubleValue()).isEqualTo(1.666667);
    assertThat(signal.get("verdict").stringValue()).isEqualTo("cannot tell");
    assertThat(signal.get("tenths")).hasSize(10);
  }

  /** Leads by day; the score tells who buys, the number of visits does not. */
  private static List<String> leads(int n) {
    var random = new SplittableRandom(7);
    var rows = new ArrayList<String>();
    for (var i = 0; i < n; i++) {
      var score = random.nextInt(100);
      var bought = random.nextInt(250) < score ? "yes" : "no";
      var day = LocalDate.of(2026, 1, 1).plusDays(i / 10);
      rows.add(
          "%d,%d,%s,%s,%s,%s\n"
              .formatted(score, random.nextInt(20), bought, day, day.plusDays(9), score > 49));
    }
    return rows;
  }

  private static String csv(List<String> rows) {
    return "score,visits,bought,seen,decided,called\n" + String.join("", rows);
  }

  @Test
  void eachSignalHasItsSentenceBeforeTheNumbers() throws IOException {
    var line = signals(csv(leads(2_000)), "--signal", "score,visits", "--worked", "called");
    var lines = line.out().lines().toList();
    assertThat(lines.get(0))
        .startsWith("score predicts bought: the higher score, the more often bought is yes (AUC");
    assertThat(lines.get(1)).startsWith("visits is vanity so far: it hardly tells what bought");
    assertThat(line.out()).contains("score: predictive", "visits: vanity so far", " 100 %", " 0 %");
    assertThat(line.out()).contains("Judged on all 2,000 rows, the same that gave the direction");
  }

  @Test
  void theLaterPartIsJudgedAndSaidToBe() throws IOException {
    var rows = csv(leads(2_000));
    var times = new Object[] {"--signal-at", "seen", "--outcome-at", "decided"};
    var line = scored(rows, times);
    assertThat(line.out())
        .contains("Judged on the later 600 of 2,000 rows, those whose signal was known from 2026-");
    assertThat(scored(rows, "--holdout", "30%", times[0], times[1], times[2], times[3]))
        .isEqualTo(line);
    assertThat(scored(rows, "--holdout", "0%", times[0], times[1], times[2], times[3]).out())
        .contains("Judged on all 2,000 rows");
  }

  @Test
  void aSignalThatWasNotKnownFirstIsLeftOutAndNamed() throws IOException {
    var rows = leads(100);
    rows.add(0, "50,1,yes,2026-01-09,2026-01-09,1\n");
    rows.add("50,1,yes,2026-01-09,2026-01-01,1\n");
    rows.add("50,1,,2026-01-01,2026-01-09,1\n");
    rows.add("50,1,no,,2026-01-09,1\n");
    var line = scored(csv(rows), "--signal-at", "seen", "--outcome-at", "decided", "--json");
    assertThat(first(line).get("leaking").valueStream().map(JsonNode::intValue))
        .containsExactly(2, 103);
    assertThat(first(line).get("empty").intValue()).isEqualTo(2);
    assertThat(scored(csv(rows), "--signal-at", "seen", "--outcome-at", "decided").out())
        .contains(
            "Left out: 2 rows with an empty cell, 2 whose signal was not known before the outcome"
                + " (line 2, 103).");
  }

  @Test
  void theOrderOfRowsTheDelimiterAndTheWordsChangeNothing() throws IOException {
    var rows = leads(300);
    var once = scored(csv(rows)).out();
    Collections.shuffle(rows, new Random(3));
    var other = csv(rows).replace(',', ';').replace("yes", "1").replace("no;", "FALSE;");
    assertThat(scored("\uFEFF" + other).out()).isEqualTo(once);
  }

  @Test
  void whereNearlyAllBuyTheOppositeShouldBeAsked() throws IOException {
    var rows = leads(400).stream().map(row -> row.replace(",no,", ",yes,")).toList();
    var most = new ArrayList<>(rows);
    most.addAll(leads(30).stream().map(row -> row.replace(",yes,", ",no,")).toList());
    assertThat(scored(csv(most)).out()).contains("bought is yes in 9", "no lift above 1.0");
  }

  @Test
  void aStrongSignalWhereMostBuyIsNotAskedForMoreRows() throws IOException {
    var random = new SplittableRandom(7);
    var rows = new StringBuilder("score,bought\n");
    for (var i = 0; i < 2_000; i++) {
      var score = random.nextInt(100);
      rows.append("%d,%d\n".formatted(score, random.nextInt(100) < (score < 20 ? 30 : 93) ? 1 : 0));
    }
    assertThat(scored(rows.toString()).out())
        .startsWith("score predicts bought: the higher score, the more often bought is yes")
        .contains("It tells who will not: in the lowest fifth bought is no 3")
        .doesNotContain("more rows");
  }

  @Test
  void whereItDoesNotGoAllTheWayThatIsSaid() throws IOException {
    var random = new SplittableRandom(7);
    var rows = new StringBuilder("score,bought\n");
    for (var i = 0; i < 2_000; i++) {
      var score = random.nextInt(100);
      var chance = score > 89 ? 5 : score;
      rows.append("%d,%d\n".formatted(score, random.nextInt(100) < chance ? 1 : 0));
    }
    assertThat(scored(rows.toString()).out())
        .containsPattern(
            "Not all the way: in tenth 9 bought is yes in 8\\d %, in tenth 10 in \\d %\\.");
  }

  @Test
  void numbersThatCannotBeAddedUpAreRefused() throws IOException {
    refused(scored("score,bought\n1,0\n1e300,1\n"), "leads.csv:3:1: score", "too great");
    assertThat(scored("score,bought\n1,0\n1e99,1\n", "--json").out())
        .contains("\"interval\" : [ 0.269866, 1 ]")
        .doesNotContain("NaN", "Infinity", "-0,", "-0 ");
  }

  @Test
  void wrongInputIsRefusedWithItsPlaceAndWhatToDo() throws IOException {
    refused(scored(""), "leads.csv", "empty");
    refused(scored("\0\1\2"), "leads.csv", "binary");
    refused(scored("scores,bought\n1,0\n"), "leads.csv:1", "\"score\"", "did you mean \"scores\"");
    refused(scored("a,bought\n1,0\n"), "leads.csv:1", "\"score\"", "expected one of a, bought");
    refused(scored("score,score,bought\n1,1,0\n"), "leads.csv:1:2", "Two columns", "rename");
    refused(scored("score,bought\n1,0\nhigh,1\n"), "leads.csv:3:1: score", "\"high\"", "12.5");
    refused(scored("score,bought\n1,0\nNaN,1\n"), "leads.csv:3:1", "\"NaN\"");
    refused(scored("score,bought\n1,maybe\n2,1\n"), "leads.csv:2:2: bought", "\"maybe\"", "yes");
    refused(scored("score,bought\n1\n2,1\n"), "leads.csv:2", "Expected 2 columns");
    refused(scored("score,bought\n"), "leads.csv", "No row has both score and bought", "fill in");
    refused(scored("score,bought\n1,\n,1\n"), "No row has both");
    refused(scored("score,bought\n1,0\n2,no\n"), "bought is 0 in each of the 2 rows", "another");
    refused(scored("score,bought\n\"1,0\n"), "leads.csv:", "quote");
    refused(scored("score,bought,w\n1,0,3\n2,1,1\n", "--worked", "w"), "leads.csv:2:3", "neither");
    refused(Line.run("signals", folder, "--signal", "a", "--outcome", "b"), "folder");
    refused(
        Line.run("signals", folder.resolve("no.csv"), "--signal", "a", "--outcome", "b"),
        "no.csv",
        "no such file");
  }

  @Test
  void timesThatCannotBeAreRefused() throws IOException {
    var rows = "score,bought,seen,decided\n1,0,2026-01-02,2026-01-01\n2,1,2026-01-02,2026-01-01\n";
    refused(
        scored(rows, "--signal-at", "seen", "--outcome-at", "decided"),
        "In no row score was known before bought");
    refused(
        scored(
            rows.replace("1,0,2026-01-02", "1,0,soon"),
            "--signal-at",
            "seen",
            "--outcome-at",
            "decided"),
        "leads.csv:2:3: seen",
        "\"soon\"");
  }

  @Test
  void wrongWordsAreRefused() throws IOException {
    refused(scored(GOLDEN, "--signal-at", "score"), "--outcome-at", "together");
    refused(scored(GOLDEN, "--holdout", "30%"), "--signal-at");
    refused(scored(GOLDEN, "--holdout", "0.3"), "--holdout", "0.3", "30%");
    refused(scored(GOLDEN, "--holdout", "100%"), "--holdout", "100%");
    refused(signals(GOLDEN, "--signal", "score,bought"), "bought", "predict itself");
    refused(signals(GOLDEN), "--signal");
  }

  @Test
  void manyWrongCellsAreListedUpToTwenty() throws IOException {
    var line = scored("score,bought\n" + "x,1\n".repeat(50));
    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err().lines()).hasSize(20);
  }
}
