package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be drawn without a crossing is said, and drawn as stubs. */
class SetApartTest {

  /** A company in which everyone of so many parties gives everyone later something. */
  private static Companies everyoneToEveryone(int parties) {
    var lines = new ArrayList<String>();
    for (int from = 1; from < parties; from++) {
      for (int to = from + 1; to <= parties; to++) {
        lines.add("%s > %s: gift %d.%d | kept 9/9".formatted(name(from), name(to), from, to));
      }
    }
    return Companies.of(lines.toArray(String[]::new));
  }

  private static String name(int party) {
    return party == 1 ? "Customer" : "Party" + party;
  }

  private static Companies threeAndThree() {
    return Companies.of(
        "Water > Customer: water",
        "Water > Farm: water",
        "Water > House: water",
        "Light > Customer: light",
        "Light > Farm: light",
        "Light > House: light",
        "Gas > Customer: gas",
        "Gas > Farm: gas",
        "Gas > House: gas");
  }

  @Test
  void fivePartiesAllTogetherNeedOneArrowSetApart() {
    var drawing = everyoneToEveryone(5).landscape();

    assertThat(drawing.setApart()).hasSize(1);
    CheckedMapsTest.assertClean(everyoneToEveryone(5));
  }

  @Test
  void sixPartiesAllTogetherNeedThree() {
    assertThat(everyoneToEveryone(6).landscape().setApart()).hasSize(3);
    CheckedMapsTest.assertClean(everyoneToEveryone(6));
  }

  @Test
  void tenPartiesAllTogetherAreStillClean() {
    assertThat(everyoneToEveryone(10).quick(Style.LANDSCAPE).setApart()).hasSize(45 - 24);
    CheckedMapsTest.assertCleanAtOnce(everyoneToEveryone(10));
  }

  @Test
  void threeWellsAndThreeHousesNeedOne() {
    assertThat(threeAndThree().landscape().setApart()).hasSize(1);
    CheckedMapsTest.assertClean(threeAndThree());
  }

  @Test
  void theSentenceNamesWhatIsSetApart() {
    var sentence = threeAndThree().landscape().apart().orElseThrow();

    assertThat(sentence)
        .matches("This map cannot be drawn without a crossing: \\w+ to \\w+ is set apart\\.");
  }

  @Test
  void aPlanarMapHasNoSuchSentence() {
    assertThat(Companies.twelve().landscape().apart()).isEmpty();
  }

  @Test
  void anArrowSetApartIsTwoStubsThatNameTheOtherEnd() {
    var drawing = threeAndThree().landscape();
    var arrow = drawing.setApart().getFirst();
    var stubs = drawing.lines().stream().filter(line -> line.arrow().equals(arrow)).toList();
    var words = stubs.stream().map(SetApartTest::words).toList();

    assertThat(stubs).hasSize(2);
    assertThat(words).anySatisfy(said -> assertThat(said).startsWith("to "));
    assertThat(words).anySatisfy(said -> assertThat(said).startsWith("from "));
    assertThat(stubs.get(0).sentence()).isEqualTo(stubs.get(1).sentence());
  }

  private static String words(Drawing.Line line) {
    return String.join(
        " ", line.label().orElseThrow().rows().stream().map(Drawing.Row::plain).toList());
  }

  @Test
  void aLaneOfManyArrowsIsKeptBeforeALaneOfOne() {
    var lines = new ArrayList<String>();
    for (var arrow : everyoneToEveryone(5).company().arrows()) {
      lines.add("%s > %s: %s".formatted(arrow.from(), arrow.to(), arrow.gives()));
      if (!(arrow.from().equals("Party3") && arrow.to().equals("Party4"))) {
        lines.add("%s > %s: %s".formatted(arrow.to(), arrow.from(), "thanks"));
      }
    }
    var companies = Companies.of(lines.toArray(String[]::new));

    assertThat(companies.landscape().apart().orElseThrow())
        .contains("Party3 to Party4 is set apart");
  }

  @Test
  void whatIsSetApartCouldNotBeAddedToTheRest() {
    var lanes = new ArrayList<Lane>();
    for (int from = 0; from < 7; from++) {
      for (int to = from + 1; to < 7; to++) {
        lanes.add(new Lane(from, to, 0, 0, 0, 1));
      }
    }
    var left = SetApart.of(7, lanes);

    for (int lane : left) {
      assertThat(Planarity.planar(7, without(lanes, left, lane))).isFalse();
    }
    assertThat(Planarity.planar(7, without(lanes, left, -1))).isTrue();
  }

  private static List<Lane> without(List<Lane> lanes, List<Integer> left, int back) {
    var kept = new ArrayList<Lane>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (!left.contains(lane) || lane == back) {
        kept.add(lanes.get(lane));
      }
    }
    return kept;
  }
}
