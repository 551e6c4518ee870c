package tutti.insight.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.claims.ClaimOfCore;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.insight.voice.AcceptanceRate.Kind;
import tutti.insight.voice.CustomerFeedback.Tag;

class WordsOfCustomersTest {

  private static final Instant DAY = Instant.parse("2026-06-01T09:00:00Z");

  private static Evidence fact(
      String arrow, String key, Stage stage, int day, String reason, Map<String, String> says) {
    var details =
        new Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            reason.isEmpty() ? Optional.empty() : Optional.of(reason),
            Optional.empty(),
            Optional.empty(),
            says);
    return Evidence.saying("test", arrow, key, stage, DAY.plus(Duration.ofDays(day)), details);
  }

  private static Evidence plain(String arrow, String key, Stage stage, int day) {
    return fact(arrow, key, stage, day, "", Map.of());
  }

  private static Evidence said(String key, String channel, String tag) {
    return fact("told", key, Stage.DELIVERED, 1, "", Map.of("channel", channel, "tag", tag));
  }

  private static List<HandOff> folded(Stream<Evidence> facts) {
    var ledger = new MemoryLedger();
    facts.forEach(ledger::add);
    return ledger.handOffs(DAY.plus(Duration.ofDays(365)));
  }

  @Test
  @Claim("S05")
  void anItemThatIsImportedTwiceAppearsOnceWithItsChannelAndWhetherItWasAnswered() {
    var facts =
        List.of(
            said("1", "ticket", "broken"),
            plain("told", "1", Stage.TOLD_BACK, 9),
            said("2", "survey", "wish"),
            said("3", "survey", "works"));
    var feedback = CustomerFeedback.of(folded(Stream.concat(facts.stream(), facts.stream())));

    assertThat(feedback.items())
        .extracting(
            item -> item.id().key() + " " + item.channel().orElse("") + " " + item.answered())
        .containsExactlyInAnyOrder("1 ticket true", "2 survey false", "3 survey false");
    assertThat(feedback.byChannel()).isEqualTo(Map.of("survey", 2L, "ticket", 1L));
  }

  @Test
  @Claim("S28")
  void everyItemHasOneOfThreeTagsAndThoseWithoutAreNamed() {
    var feedback =
        CustomerFeedback.of(
            folded(
                Stream.of(
                    said("1", "ticket", "broken"),
                    said("2", "survey", "wish"),
                    said("3", "survey", "Works"),
                    said("4", "survey", "great"),
                    plain("told", "5", Stage.DELIVERED, 2))));

    assertThat(feedback.items())
        .filteredOn(item -> item.tag().isPresent())
        .extracting(item -> item.tag().orElseThrow())
        .containsExactlyInAnyOrder(Tag.BROKEN, Tag.WISH, Tag.WORKS);
    assertThat(feedback.untagged()).extracting(item -> item.id().key()).containsExactly("4", "5");
  }

  @Test
  @Claim("S28")
  void howManyWereAskedSpokeAndHeardBackAreThreeRates() {
    var asked = IntStream.range(0, 10).mapToObj(i -> plain("told", "k" + i, Stage.REQUESTED, 0));
    var spoke = IntStream.range(0, 4).mapToObj(i -> plain("told", "k" + i, Stage.DELIVERED, 2));
    var heard = Stream.of(plain("told", "k0", Stage.TOLD_BACK, 8));
    var feedback = CustomerFeedback.of(folded(Stream.of(asked, spoke, heard).flatMap(s -> s)));

    assertThat(feedback.asked()).isEqualTo(10);
    assertThat(feedback.responseRate()).hasValue(0.4);
    assertThat(feedback.answeredRate()).hasValue(0.25);
  }

  @Test
  @Claim("S20")
  void aRejectionNamesOneOfThreeKindsAndTheRateHasAnInterval() {
    var accepted = IntStream.range(0, 9).mapToObj(i -> plain("leads", "a" + i, Stage.ACCEPTED, 1));
    var bought = IntStream.range(0, 3).mapToObj(i -> plain("leads", "a" + i, Stage.CONFIRMED, 30));
    var declined =
        Stream.of("clerical: no phone", "Definitional", "we do not like it", "")
            .map(why -> fact("leads", "d" + why, Stage.DECLINED, 1, why, Map.of()));
    var acceptance =
        AcceptanceRate.of(folded(Stream.of(accepted, bought, declined).flatMap(s -> s)));

    assertThat(acceptance.accepted()).isEqualTo(9);
    assertThat(acceptance.rejected()).isEqualTo(Map.of(Kind.CLERICAL, 1L, Kind.DEFINITIONAL, 1L));
    assertThat(acceptance.unexplained())
        .extracting(HandOff.Id::key)
        .containsExactlyInAnyOrder("d", "dwe do not like it");
    assertThat(acceptance.converted()).isEqualTo(3);
    assertThat(acceptance.interval().low()).isCloseTo(0.4237, within(5e-4));
  }

  @Test
  @ClaimOfCore("S27")
  void accountsThatPayAndDoNotUseAreListed() {
    var paid =
        Stream.of("north", "south", "west")
            .map(a -> fact("pay", a, Stage.DELIVERED, 40, "", Map.of("account", a)));
    var used =
        Stream.of("north", "east")
            .map(a -> fact("use", a, Stage.DELIVERED, 50, "", Map.of("account", a)));
    var longAgo = Stream.of(fact("use", "w", Stage.DELIVERED, 1, "", Map.of("account", "west")));

    assertThat(
            UnusedAccounts.accounts(
                folded(paid), folded(Stream.concat(used, longAgo)), DAY.plus(Duration.ofDays(30))))
        .containsExactly("south", "west");
  }
}
