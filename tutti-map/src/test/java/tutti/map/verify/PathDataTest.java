package tutti.map.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {

  @Test
  void placesAreReadInTenths() {
    assertThat(PathData.spots("M1 2L3.5 -4.1"))
        .containsExactly(new DrawnPoint(10, 20), new DrawnPoint(35, -41));
  }

  @Test
  void stepsFromWhereThePenIsAreAddedUp() {
    assertThat(PathData.spots("M10 10h5v-2.5l1 1l-1 -1z"))
        .containsExactly(
            new DrawnPoint(100, 100),
            new DrawnPoint(150, 100),
            new DrawnPoint(150, 75),
            new DrawnPoint(160, 85),
            new DrawnPoint(150, 75));
    assertThat(PathData.spots("M0 0l6.5 11h-13z")).contains(new DrawnPoint(-65, 110));
  }

  @Test
  void aCornerIsKnownByItsControlPoint() {
    var corner = PathData.steps("M0 0Q10 0 10 10").getLast();

    assertThat(corner.by()).isEqualTo(new DrawnPoint(100, 0));
    assertThat(corner.to()).isEqualTo(new DrawnPoint(100, 100));
  }

  @Test
  void aBridgeIsKnownByItsRadiusAndItsSide() {
    assertThat(PathData.steps("M0 0A5 5 0 0 1 10 0").getLast().radius()).isEqualTo(50);
    assertThat(PathData.steps("M0 0A5 5 0 0 0 10 0").getLast().radius()).isEqualTo(-50);
  }

  @Test
  void aBridgeCoversItsArch() {
    assertThat(new DeclaredBridge(new DrawnPoint(0, 0), new DrawnPoint(100, 0), 50).area(0))
        .isEqualTo(new UprightRect(0, -50, 100, 0));
    assertThat(new DeclaredBridge(new DrawnPoint(100, 0), new DrawnPoint(0, 0), 50).area(0))
        .isEqualTo(new UprightRect(0, 0, 100, 50));
    assertThat(new DeclaredBridge(new DrawnPoint(0, 0), new DrawnPoint(0, 100), 50).area(0))
        .isEqualTo(new UprightRect(0, 0, 50, 100));
    assertThat(new DeclaredBridge(new DrawnPoint(0, 0), new DrawnPoint(0, 100), -50).area(10))
        .isEqualTo(new UprightRect(-60, -10, 10, 110));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C1 2 3 4 5 6",
        "M1",
        "M1 2L3",
        "M1.25 2",
        "M1e3 2",
        "M0 0A5 4 0 0 1 10 0",
        "M0 0A5 5 0 1 1 10 0",
        "M0 0A5 5 90 0 1 10 0",
        "hello",
        "M99999999 0",
        "M1 2;L3 4"
      })
  void anyOtherPathIsRefused(String path) {
    assertThatThrownBy(() -> PathData.steps(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-7", "0.1", "-0.1", "1234567.9", "-20.5"})
  void aNumberIsSaidAsItIsWritten(String number) {
    assertThat(TenthsNumbers.said(TenthsNumbers.of(number))).isEqualTo(number);
  }
}
