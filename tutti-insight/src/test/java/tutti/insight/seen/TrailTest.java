package tutti.insight.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing on its way through the company. */
class TrailTest {

  @Test
  void theWayGoesThroughThePartiesBetween() {
    assertThat(Trail.along("t", "a", "b", "c", "d").between("a", "d")).hasValue(List.of("b", "c"));
    assertThat(Trail.along("t", "a", "b").between("a", "b")).hasValue(List.of());
  }

  @Test
  void aLaterLegDoesNotLeadIntoAnEarlierOne() {
    var backwards = new Trail("t", List.of(new Trail.Leg("b", "c"), new Trail.Leg("a", "b")));
    assertThat(backwards.between("a", "c")).isEmpty();
    assertThat(backwards.between("b", "c")).hasValue(List.of());
  }

  @Test
  void theShorterOfTwoWaysIsTheWay() {
    var both =
        new Trail(
            "t",
            List.of(
                new Trail.Leg("a", "b"),
                new Trail.Leg("b", "c"),
                new Trail.Leg("a", "c"),
                new Trail.Leg("c", "d")));
    assertThat(both.between("a", "d")).hasValue(List.of("c"));
  }

  @Test
  void nothingLeadsFromAPartyToItself() {
    assertThat(Trail.along("t", "a", "b", "a").between("a", "a")).isEmpty();
  }

  @Test
  void whatEndsAtAPartyDoesNotGoThroughIt() {
    assertThat(Trail.along("t", "a", "b").through("b")).isFalse();
    assertThat(Trail.along("t", "a", "b", "c").through("b")).isTrue();
    assertThat(Trail.along("t", "a", "b", "c").through("a")).isFalse();
  }
}
