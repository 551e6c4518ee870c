package tutti.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.logs.role.ColumnRole;

/** What somebody wrote beside their file. */
class DraftFieldsTest {

  private static DraftFields fields(Map<String, String> written) {
    return new DraftFields(written, ZoneId.of("Europe/Berlin"));
  }

  @Test
  void whatIsLeftEmptyIsUsual() {
    var fields = fields(Map.of());
    assertThat(fields.fault()).isEmpty();
    assertThat(fields.naming().name()).isEqualTo("Our company");
    assertThat(fields.naming().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(fields.request().roles().columns()).isEmpty();
  }

  @Test
  void aCityIsAZone() {
    var fields = fields(Map.of("zone", " Lisbon ", "name", " Lima & Co "));
    assertThat(fields.fault()).isEmpty();
    assertThat(fields.naming().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(fields.naming().name()).isEqualTo("Lima & Co");
    assertThat(fields.request().zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
  }

  @Test
  void namedColumnsHaveTheirRoles() {
    var fields = fields(Map.of("thing", "Ticket", "time", " ", "party", "Group"));
    assertThat(fields.request().roles().columns())
        .containsOnly(Map.entry(ColumnRole.CASE, "Ticket"), Map.entry(ColumnRole.PARTY, "Group"));
  }

  @Test
  void anUnknownZoneAndALongNameAreSaid() {
    assertThat(fields(Map.of("zone", "Atlantis")).fault().orElseThrow()).contains("Atlantis");
    assertThat(fields(Map.of("name", "x".repeat(81))).fault().orElseThrow())
        .isEqualTo("A name has at most 80 letters; shorten it.");
    assertThat(fields(Map.of("name", "x".repeat(80))).fault()).isEmpty();
    assertThat(new DraftFields(Map.of(), ZoneOffset.UTC).naming().zone()).isEqualTo(ZoneOffset.UTC);
  }
}
