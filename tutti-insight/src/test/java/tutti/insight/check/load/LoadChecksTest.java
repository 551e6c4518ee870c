package tutti.insight.check.load;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Seated.findings;
import static tutti.insight.check.Seated.parties;
import static tutti.insight.check.Seated.says;
import static tutti.insight.check.Seated.seat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.insight.check.CheckRule;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/** Every overload rule: just above its threshold, and just at it. */
class LoadChecksTest {

  private static final String FOUR = parties("a", "b", "c", "d");

  private static String promises(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "{id: p%d, valid: requested, good: delivered, within: 1d}".formatted(i))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String arrow(String id, String from, String to, int promises) {
    return "  - {id: %s, from: %s, to: %s, gives: work, promises: %s}%n"
        .formatted(id, from, to, promises(promises));
  }

  @Test
  void moreThanThreeSeatsAreFound() {
    var three = FOUR + seat("a", "Ada") + seat("b", "Ada") + seat("c", "Ada");
    assertThat(says("ov-01", three + seat("d", "Ada")))
        .containsExactly("Ada holds 4 seats: A, B, C and D.");
    assertThat(says("ov-01", three)).isEmpty();
  }

  @Test
  void moreThanAllOfTheTimeIsAnError() {
    var yaml = FOUR + seat("a", "Ada", "share: 80%") + seat("b", "Ada", "share: 50%");
    var found = findings("ov-02", yaml + seat("c", "Ada"));
    assertThat(found)
        .extracting(Finding::says)
        .containsExactly("The seats of Ada take 130 % of the time: A 80 %, B 50 %.");
    assertThat(found.getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(says("ov-02", yaml.replace("50%", "20%"))).isEmpty();
    assertThat(
            says(
                "ov-02",
                FOUR
                    + "0.1 0.2 0.7"
                        .replaceAll("(\\S+) ?", "  - {party: a, person: Ada, share: $1}\n")))
        .as("rounding is no overload")
        .isEmpty();
  }

  private static final String OWNED =
      parties("product-owner", "design", "support", "growth") + seat("product-owner", "Ada");

  @Test
  @Claim("K15")
  void aProductOwnerWithOtherSeatsIsFoundWithTheList() {
    var three = OWNED + seat("design", "Ada") + seat("support", "Ada") + seat("growth", "Ada");
    assertThat(findings("ov-03", three))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.says())
              .isEqualTo(
                  "Ada is Product Owner and also holds Design, Support and Growth; the backlog needs almost all attention.");
        });
    assertThat(says("ov-03", OWNED + seat("design", "Bo"))).isEmpty();
  }

  @Test
  void aProductOwnerNeedsFourFifthsOfTheTime() {
    var little = OWNED.replace("person: Ada", "person: Ada, share: 79%");
    assertThat(says("ov-03", little))
        .containsExactly(
            "Ada is Product Owner with 79 % of the time; the backlog needs almost all attention.");
    assertThat(says("ov-03", little.replace("79%", "80%"))).isEmpty();
  }

  @Test
  void moreThanSevenPromisesOfOnePersonAreFound() {
    var arrows = "arrows:\n" + arrow("x", "a", "b", 3) + arrow("y", "a", "c", 3);
    var eight = FOUR + seat("a", "Ada") + arrows + arrow("z", "a", "d", 2);
    assertThat(says("ov-04", eight))
        .containsExactly("Ada owns 8 promises; nobody keeps an eye on more than 7.");
    assertThat(says("ov-04", FOUR + seat("a", "Ada") + arrows + arrow("z", "a", "d", 1))).isEmpty();
    assertThat(says("ov-04", eight.replace("id: z,", "id: z, owner: Bo,"))).isEmpty();
  }

  @Test
  void moreThanTwoFifthsOfTheArrowsOnOnePersonAreFound() {
    var held = FOUR + seat("a", "Ada") + seat("b", "Bo");
    var arrows =
        "arrows:\n"
            + arrow("a1", "a", "b", 1)
            + arrow("a2", "a", "c", 1)
            + arrow("b1", "b", "c", 1)
            + arrow("c1", "c", "d", 1);
    assertThat(says("ov-05", held + arrows)).containsExactly("2 of 4 arrows wait on Ada.");
    assertThat(says("ov-05", held + arrows + arrow("d1", "d", "a", 1))).isEmpty();
    assertThat(says("ov-05", held.replace("person: Bo", "person: Zoe") + arrows))
        .as("among two somebody always has more")
        .isEmpty();
  }

  @Test
  void whatPilesUpWaitsForItsMeasure() {
    assertThat(
            CheckRules.all().stream()
                .filter(check -> check.awaits().isPresent())
                .map(CheckRule::id))
        .contains("ov-06");
    assertThat(says("ov-06", FOUR)).isEmpty();
  }

  @Test
  void anArrowWithMoreThanThreePromisesIsFound() {
    assertThat(says("ov-07", FOUR + "arrows:\n" + arrow("x", "a", "b", 4)))
        .containsExactly("A to B, work carries 4 promises; more than 3 are not looked at.");
    assertThat(says("ov-07", FOUR + "arrows:\n" + arrow("x", "a", "b", 3))).isEmpty();
  }

  @Test
  void aPartyWithMoreThanNineArrowsIsFound() {
    var nine =
        FOUR
            + IntStream.range(0, 9)
                .mapToObj(i -> arrow("x" + i, i < 5 ? "a" : "b", i < 5 ? "b" : "a", 1))
                .collect(Collectors.joining("", "arrows:\n", ""));
    assertThat(says("ov-08", nine)).isEmpty();
    assertThat(says("ov-08", nine + arrow("y", "a", "c", 1)))
        .containsExactly("A has 10 arrows at one level; split it into roles.");
    assertThat(says("ov-08", nine.replace("{id: a, kind: function}", "{id: a, kind: outside}")))
        .isEmpty();
  }

  @Test
  void aSeatWithThreePromisesNeedsADeputy() {
    var arrows = "arrows:\n" + arrow("x", "a", "b", 3);
    var alone = FOUR + seat("a", "Ada");
    assertThat(says("ov-09", alone + arrows))
        .containsExactly("Ada holds A without a deputy, and it owns 3 promises.");
    assertThat(says("ov-09", FOUR + seat("a", "Ada", "deputy: Bo") + arrows)).isEmpty();
    assertThat(says("ov-09", alone + seat("a", "Bo") + arrows)).isEmpty();
    assertThat(says("ov-09", alone + "arrows:\n" + arrow("x", "a", "b", 2))).isEmpty();
  }

  @Test
  void aSeatPastItsLastDayIsFound() {
    assertThat(says("ov-10", FOUR + seat("a", "Ada", "until: 2026-11-24")))
        .containsExactly("Ada was to hold A until 2026-11-24 and still does.");
    assertThat(says("ov-10", FOUR + seat("a", "Ada", "until: 2026-11-25"))).isEmpty();
  }

  @Test
  void theRulesStandByNumberInOneFamily() {
    assertThat(LoadChecks.all()).hasSize(10).extracting(CheckRule::id).isSorted();
    assertThat(LoadChecks.all())
        .allSatisfy(check -> assertThat(check.families()).containsExactly("L18"));
  }
}
