package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time zones as people name them. */
class ZoneNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Berlin, Europe/Berlin",
    "' berlin ', Europe/Berlin",
    "europe/BERLIN, Europe/Berlin",
    "new york, America/New_York",
    "New_York, America/New_York",
    "Buenos Aires, America/Buenos_Aires",
    "Munich, Europe/Berlin",
    "san francisco, America/Los_Angeles",
    "utc, UTC",
    "UTC+2, UTC+02:00"
  })
  void aCityOrANameIsAZone(String written, String zone) {
    assertThat(ZoneNames.find(written)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Berlim", "Atlantis", "Europe/", "mars/berlin", "../../etc"})
  void anythingElseIsNone(String written) {
    assertThat(ZoneNames.find(written)).isEmpty();
  }

  @Test
  void aMisspeltOneIsToldWhichIsMeant() {
    assertThat(ZoneNames.fault("Berlim")).endsWith("known as \"Berlim\"; did you mean \"Berlin\"?");
    assertThat(ZoneNames.fault("europe/vienn")).endsWith("did you mean \"Europe/Vienna\"?");
    assertThat(ZoneNames.fault("Nowhere")).endsWith("such as Europe/Berlin.");
  }

  @Test
  void aZoneIsSaidByItsPlace() {
    assertThat(ZoneNames.place(ZoneId.of("America/New_York"))).isEqualTo("New York");
    assertThat(ZoneNames.place(ZoneOffset.UTC)).isEqualTo("UTC");
    assertThat(ZoneNames.at("14:30", ZoneId.of("Europe/Berlin"))).isEqualTo("14:30, Berlin");
  }

  @Test
  void everyPlaceThatIsOfferedIsFoundByItsName() {
    assertThat(ZoneNames.places())
        .contains("Europe/Berlin")
        .allSatisfy(id -> assertThat(ZoneNames.find(id)).contains(ZoneId.of(id)));
  }
}
