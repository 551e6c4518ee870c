package tutti.insight.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing on its way through the company. */
class ObservedPathTest {

  @Test
  void theWayGoesThroughThePartiesBetween() {
    assertThat(ObservedPath.along("t", "a", "b", "c", "d").between("a", "d"))
        .hasValue(List.of("b", "c"));
    assertThat(ObservedPath.along("t", "a", "b").between("a", "b")).hasValue(List.of());
  }

  @Test
  void aLaterLegDoesNotLeadIntoAnEarlierOne() {
    var backwards =
        new ObservedPath(
            "t", List.of(new ObservedPath.Leg("b", "c"), new ObservedPath.Leg("a", "b")));
    assertThat(backwards.between("a", "c")).isEmpty();
    assertThat(backwards.between("b", "c")).hasValue(List.of());
  }

  @Test
  void theShorterOfTwoWaysIsTheWay() {
    var both =
        new ObservedPath(
            "t",
            List.of(
                new ObservedPath.Leg("a", "b"),
                new ObservedPath.Leg("b", "c"),
                new ObservedPath.Leg("a", "c"),
                new ObservedPath.Leg("c", "d")));
    assertThat(both.between("a", "d")).hasValue(List.of("c"));
  }

  @Test
  void nothingLeadsFromAPartyToItself() {
    assertThat(ObservedPath.along("t", "a", "b", "a").between("a", "a")).isEmpty();
  }

  @Test
  void whatEndsAtAPartyDoesNotGoThroughIt() {
    assertThat(ObservedPath.along("t", "a", "b").through("b")).isFalse();
    assertThat(ObservedPath.along("t", "a", "b", "c").through("b")).isTrue();
    assertThat(ObservedPath.along("t", "a", "b", "c").through("a")).isFalse();
  }
}
