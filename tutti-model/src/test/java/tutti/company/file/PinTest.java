package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Company;
import tutti.company.MapPin;
import tutti.company.change.CompanyDiff;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.reading.UnreadableInput;
import tutti.reading.written.WrittenValue;
import tutti.testkit.JsonSchemas;

/** A box lies where somebody pinned it, and the file says so. */
class PinTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - id: sales # the oldest of us
          kind: function
        - {id: support, kind: function}
      """;

  private static Company read(String pin) {
    return CompanyFile.read("c.yaml", with(pin));
  }

  private static String with(String pin) {
    return COMPANY.replace("kind: function\n", "kind: function\n    pin: " + pin + "\n");
  }

  private static CompanyEdit pinned(int x, int y) {
    var pin = WrittenValue.Fields.NONE.with("x", "" + x).with("y", "" + y);
    return put(pin);
  }

  private static CompanyEdit put(WrittenValue pin) {
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("pin", pin);
    return new CompanyEdit.Put(EntryPath.party("sales"), fields);
  }

  @Test
  void aPartyIsPinnedWhereTheFileSays() {
    assertThat(read("{x: 240, y: 80}").party("sales").pin()).contains(new MapPin(240, 80));
    assertThat(read("{x: 240, y: 80}").party("support").pin()).isEmpty();
  }

  @Test
  void theEdgesOfTheSheetArePlacesToo() {
    assertThat(read("{x: 0, y: 20000}").party("sales").pin()).contains(new MapPin(0, 20_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{x: -1, y: 0}",
        "{x: 20001, y: 0}",
        "{x: 0, y: 20001}",
        "{x: 1.5, y: 0}",
        "{x: left, y: 0}",
        "{x: 99999999999, y: 0}"
      })
  void aPinBeyondTheSheetIsRefusedWithASentence(String pin) {
    assertThatThrownBy(() -> read(pin))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("a whole number from 0 to 20000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{x: 8}", "{y: 8}", "{}"})
  void halfAPinIsRefused(String pin) {
    assertThatThrownBy(() -> read(pin))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "[8, 8]", "{x: 8, y: 8, z: 8}"})
  void whatIsNoPinIsRefused(String pin) {
    assertThatThrownBy(() -> read(pin)).isInstanceOf(UnreadableInput.class);
  }

  @Test
  void thePublishedSchemaKnowsPins() {
    var schema = JsonSchemas.beside(Company.class, "company.schema.json");
    assertThat(schema.errors(with("{x: 240, y: 80}"))).isEmpty();
    assertThat(schema.errors(with("{x: -8, y: 80}"))).isNotEmpty();
    assertThat(schema.errors(with("{x: 8, y: 20001}"))).isNotEmpty();
    assertThat(schema.errors(with("{x: 8}"))).isNotEmpty();
    assertThat(schema.fields("/$defs/pin")).containsExactlyElementsOf(PartyEntry.PIN_FIELDS);
  }

  @Test
  void aPinIsWrittenWithoutTouchingTheRest() {
    var after = CompanyRevision.of("c.yaml", COMPANY, pinned(16, 8));
    assertThat(after.company().party("sales").pin()).contains(new MapPin(16, 8));
    assertThat(after.yaml()).contains("# the oldest of us").contains("{id: support, kind");
    assertThat(after.yaml().lines().filter(line -> !line.contains("pin")).toList())
        .containsAll(COMPANY.lines().toList());
  }

  @Test
  void whatIsLetGoIsAsItWas() {
    var pinned = CompanyRevision.of("c.yaml", COMPANY, pinned(16, 8));
    var free = CompanyRevision.of("c.yaml", pinned.yaml(), put(new WrittenValue.Text("")));
    assertThat(free.company().party("sales").pin()).isEmpty();
    assertThat(free.yaml()).isEqualTo(COMPANY);
  }

  /** Law: whatever pin is written is the pin that is read. */
  @Test
  void everyPinOnTheSheetIsReadBackAsItWasWritten() {
    var random = new Random(20_261);
    var yaml = COMPANY;
    for (var i = 0; i < 200; i++) {
      var pin = new MapPin(random.nextInt(20_001), random.nextInt(20_001));
      var after = CompanyRevision.of("c.yaml", yaml, pinned(pin.x(), pin.y()));
      assertThat(after.company().party("sales").pin()).contains(pin);
      assertThat(after.yaml()).contains("# the oldest of us");
      yaml = after.yaml();
    }
  }

  @Test
  void aMoveIsSaidInTheHistory() {
    var was = read("{x: 240, y: 80}");
    var moves = CompanyDiff.between(was, read("{x: 248, y: 80}"));
    assertThat(moves).hasSize(1);
    assertThat(moves.getFirst().says())
        .contains("place of Sales on the map", "x 240, y 80", "x 248, y 80");
    assertThat(CompanyDiff.between(was, CompanyFile.read("c.yaml", COMPANY)).getFirst().says())
        .contains("no longer x 240, y 80");
  }

  @Test
  void aPartyMovedIsOtherwiseTheSame() {
    var party = read("{x: 240, y: 80}").party("sales");
    var free = party.pinned(Optional.empty());
    assertThat(free.pin()).isEmpty();
    assertThat(free.pinned(party.pin())).isEqualTo(party);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 20_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void noPinLiesBeyondTheSheet(int beyond) {
    assertThatThrownBy(() -> new MapPin(beyond, 0)).hasMessageContaining("from 0 to 20000");
    assertThatThrownBy(() -> new MapPin(0, beyond)).hasMessageContaining("from 0 to 20000");
  }
}
