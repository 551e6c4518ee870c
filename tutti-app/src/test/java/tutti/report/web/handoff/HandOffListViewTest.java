package tutti.report.web.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.AT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.handoff.HandOff;
import tutti.handoff.HandOffAttributes;
import tutti.measure.verdict.JudgedHandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;
import tutti.page.PageMoment;
import tutti.report.Small;
import tutti.testkit.LawCases;

/** The hand-offs a reader asked for, as a page and as CSV. */
class HandOffListViewTest {

  private static final Arrow LEADS =
      Small.arrow(
          "leads", Small.promise(Small.confirmed(), 0.8), Small.promise(Small.byDue(), 0.9));
  private static final Company COMPANY = Small.company(LEADS);
  private static final PageMoment NOW = PageMoment.now(AT);

  private static Instant ago(int days) {
    return AT.minus(Duration.ofDays(days));
  }

  private static HandOff handOff(String key, Optional<String> title, Optional<String> reason) {
    var notes =
        title
            .map(said -> List.of(new HandOffAttributes.Note(ago(9), "title", said)))
            .orElse(List.of());
    return new HandOff(
        new HandOff.Id("leads", key),
        Stage.DELIVERED,
        Map.of(Stage.OFFERED, ago(9), Stage.DELIVERED, ago(7)),
        Optional.empty(),
        HandOff.Ratings.NONE,
        false,
        false,
        Optional.of("Ada"),
        reason,
        new HandOff.Links(Optional.empty(), Optional.of("deal-9")),
        new HandOffAttributes(notes));
  }

  private static JudgedHandOff settled(String key, VerdictOutcome outcome) {
    return JudgedHandOff.of(
        handOff(key, Optional.empty(), Optional.empty()),
        new PromiseVerdict(ago(9), ago(7), outcome, Optional.of(ago(7))));
  }

  private static JudgedHandOff open(String key) {
    return JudgedHandOff.of(
        handOff(key, Optional.empty(), Optional.empty()),
        new PromiseVerdict(
            ago(1), AT.plus(Duration.ofDays(2)), VerdictOutcome.BAD, Optional.empty()));
  }

  private static List<JudgedHandOff> some() {
    return List.of(
        settled("D-1", VerdictOutcome.GOOD),
        settled("D-2", VerdictOutcome.BAD),
        settled("D-3", VerdictOutcome.BAD),
        settled("D-4", VerdictOutcome.DECLINED),
        settled("D-5", VerdictOutcome.ASSUMED),
        open("D-6"));
  }

  private static HandOffFilter filter(HandOffOutcome outcome, String words) {
    return new HandOffFilter("leads", LEADS.promises().getFirst().id(), outcome, words);
  }

  private static HandOffListView view(
      HandOffFilter filter, List<JudgedHandOff> all, boolean whole) {
    var promise = LEADS.promises().stream().filter(one -> one.id().equals(filter.promise()));
    return HandOffListView.of(COMPANY, LEADS, promise.findFirst(), filter, all, NOW, whole);
  }

  @Test
  void howManyOfEachOutcomeIsSaidWhateverIsChosen() {
    var view = view(filter(HandOffOutcome.MISSED, ""), some(), false);
    assertThat(view.says())
        .startsWith("2\u00a0missed, 2\u00a0good, 1\u00a0open and 1\u00a0declined, from ");
    assertThat(view.rows()).extracting(JudgedRow::name).containsExactly("D-2", "D-3");
  }

  @Test
  void whatThereIsNoneOfIsNotSaid() {
    var view = view(filter(HandOffOutcome.ALL, ""), List.of(open("D-6")), false);
    assertThat(view.says()).startsWith("1\u00a0open, from ");
    assertThat(view(filter(HandOffOutcome.ALL, ""), List.of(), false).says()).startsWith("None, ");
  }

  @ParameterizedTest
  @CsvSource({"MISSED,2", "GOOD,2", "OPEN,1", "DECLINED,1", "ALL,6"})
  void anOutcomeLetsItsOwnThrough(HandOffOutcome outcome, int rows) {
    assertThat(view(filter(outcome, ""), some(), true).rows()).hasSize(rows);
  }

  @Test
  void everyHandOffHasExactlyOneOutcome() {
    for (var judged : some()) {
      assertThat(
              List.of(
                      HandOffOutcome.MISSED,
                      HandOffOutcome.GOOD,
                      HandOffOutcome.OPEN,
                      HandOffOutcome.DECLINED)
                  .stream()
                  .filter(outcome -> outcome.holds(judged, AT)))
          .containsExactly(HandOffOutcome.of(judged, AT));
    }
  }

  @Test
  void whatIsStillOpenIsNoMissThoughItWillBeOne() {
    assertThat(open("D-6").missed(AT)).isFalse();
    assertThat(open("D-6").missed(AT.plus(Duration.ofDays(3)))).isTrue();
  }

  @Test
  void wordsFindATitleAKeyAReasonAThreadAndAFulfillerInAnyLetters() {
    var titled =
        JudgedHandOff.of(
            handOff("D-7", Optional.of("Mute key sticks"), Optional.of("too expensive")),
            new PromiseVerdict(ago(9), ago(7), VerdictOutcome.GOOD, Optional.empty()));
    for (var words : List.of("MUTE", " key ", "d-7", "expensive", "deal-9", "ada")) {
      assertThat(view(filter(HandOffOutcome.ALL, words), List.of(titled), true).rows())
          .as(words)
          .hasSize(1);
    }
    assertThat(view(filter(HandOffOutcome.ALL, "flute"), List.of(titled), true).rows()).isEmpty();
  }

  @Test
  void whatWordsFindIsCountedBesideAll() {
    assertThat(view(filter(HandOffOutcome.ALL, "D-3"), some(), true).says())
        .endsWith(" In 1 stands \u201cD-3\u201d.");
  }

  @Test
  void aTitleStandsFirstAndTheKeyBesideIt() {
    var titled =
        JudgedHandOff.unjudged(handOff("D-7", Optional.of("Mute key sticks"), Optional.empty()));
    var row = view(filter(HandOffOutcome.ALL, ""), List.of(titled), true).rows().getFirst();
    assertThat(row.name()).isEqualTo("Mute key sticks");
    assertThat(row.key()).isEqualTo("D-7");
    assertThat(row.outcome()).isEmpty();
    assertThat(row.bad()).isFalse();
  }

  @Test
  void tenAreShownAndTheRestIsCounted() {
    var many = new ArrayList<JudgedHandOff>();
    for (var i = 0; i < 23; i++) {
      many.add(settled("D-" + i, VerdictOutcome.BAD));
    }
    assertThat(view(filter(HandOffOutcome.ALL, ""), many, false).rows()).hasSize(10);
    assertThat(view(filter(HandOffOutcome.ALL, ""), many, false).rest()).isEqualTo(13);
    assertThat(view(filter(HandOffOutcome.ALL, ""), many, true).rest()).isZero();
  }

  @Test
  void theCsvHasTheSameRowsWhateverIsAsked() {
    for (var seed = 0; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var all = new ArrayList<JudgedHandOff>();
      for (var i = random.nextInt(20); i > 0; i--) {
        all.add(
            random.nextInt(5) == 0
                ? open("D-" + i)
                : settled("D-" + i, VerdictOutcome.values()[random.nextInt(4)]));
      }
      var asked =
          filter(HandOffOutcome.values()[random.nextInt(5)], random.nextBoolean() ? "" : "D-1");
      var csv = HandOffCsv.of(asked, all.stream().filter(one -> asked.passes(one, AT)), AT);
      assertThat(csv.lines().skip(1).map(line -> line.split(",", -1)[2]))
          .as("seed %d", seed)
          .containsExactlyElementsOf(
              view(asked, all, true).rows().stream().map(JudgedRow::name).toList());
    }
  }

  @Test
  void theAddressOfAListSaysAllThatWasAsked() {
    var filter = new HandOffFilter("leads & more", "in time", HandOffOutcome.MISSED, "50 % off?");
    assertThat(filter.address(false))
        .isEqualTo(
            "/arrows/leads%20&%20more/hand-offs?promise=in%20time&outcome=missed&words=50%20%25%20off%3F");
    assertThat(filter.address(true)).contains("/hand-offs.csv?");
  }

  @ParameterizedTest
  @EnumSource(HandOffOutcome.class)
  void anOutcomeIsNamedByItsWord(HandOffOutcome outcome) {
    assertThat(HandOffOutcome.named(outcome.word())).contains(outcome);
    assertThat(HandOffOutcome.named(outcome.word() + "x")).isEmpty();
  }

  @Test
  void theListsOfAnArrowAreBehindItsPageAtTheSameMoment() {
    var reading = Small.reading(Small.confirmed(), 0.8, 12, 18);
    assertThat(CountedHandOffs.all("/arrows/leads?at=x"))
        .isEqualTo("/arrows/leads/hand-offs?at=x&promise=*");
    assertThat(CountedHandOffs.missed("/arrows/leads", reading))
        .hasValueSatisfying(missed -> {
          assertThat(missed.count()).isEqualTo(18);
          assertThat(missed.address())
              .startsWith("/arrows/leads/hand-offs?promise=")
              .endsWith("&outcome=missed");
        });
  }

  @Test
  void wherePeriodsAreCountedOrNothingWasMissedThereIsNoListOfMisses() {
    assertThat(CountedHandOffs.missed("/a", Small.reading(Small.every(30, 1), 0.8, 3, 2)))
        .isEmpty();
    assertThat(CountedHandOffs.missed("/a", Small.reading(Small.confirmed(), 0.8, 3, 0))).isEmpty();
  }
}
