package tutti.evidence.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.Evidence;

class FactReaderTest {

  private static final FactReader READER =
      new FactReader(Set.of("leads"), ZoneId.of("Europe/Berlin"), "api");
  private static final Map<String, String> FIELDS =
      Map.of("arrow", "leads", "key", "L-1", "stage", "delivered", "at", "2026-03-04T14:22");

  private static Map<String, String> with(String name, String text) {
    var fields = new LinkedHashMap<>(FIELDS);
    fields.put(name, text);
    return fields;
  }

  private static Evidence read(Map<String, String> fields) {
    return read(fields, Map.of());
  }

  private static Evidence read(Map<String, String> fields, Map<String, String> attributes) {
    return switch (READER.read(fields, attributes)) {
      case ReadFact.Understood(Evidence fact) -> fact;
      case ReadFact.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  private static String refused(Map<String, String> fields) {
    return switch (READER.read(fields, Map.of())) {
      case ReadFact.Understood understood -> throw new AssertionError(understood.toString());
      case ReadFact.Refused(String field, String says) -> field + ": " + says;
    };
  }

  @Test
  void aTitleIsKeptAsTheAttributeOfThatName() {
    assertThat(read(with("title", "Mute key sticks")).details().attributes())
        .isEqualTo(Map.of("title", "Mute key sticks"));
    assertThat(read(with("title", " "), Map.of("title", "old")).details().attributes())
        .isEqualTo(Map.of("title", "old"));
  }

  @Test
  void theFieldsOfCanonicalEvidenceGiveTheSameFactAsItsRow() {
    var fact = read(FIELDS);
    assertThat(fact.at()).isEqualTo(Instant.parse("2026-03-04T13:22:00Z"));
    assertThat(fact.stage()).isEqualTo(Stage.DELIVERED);
    assertThat(fact.source()).isEqualTo("api");
    assertThat(fact)
        .isEqualTo(
            Evidence.saying(
                "api", "leads", "L-1", Stage.DELIVERED, fact.at(), Evidence.Details.NONE));
  }

  @Test
  void everyDetailIsKept() {
    var fields = with("due", "2026-03-09");
    fields.putAll(
        Map.of(
            "id",
            "x",
            "source",
            "crm",
            "rating",
            "4",
            "fulfiller",
            "sales",
            "reason",
            " why ",
            "parent",
            " P-1",
            "thread",
            "T-1"));
    var fact = read(fields, Map.of("region", "north"));
    assertThat(fact.id()).isEqualTo("x");
    assertThat(fact.source()).isEqualTo("crm");
    var details = fact.details();
    assertThat(details.due()).contains(Instant.parse("2026-03-09T22:59:59.999Z"));
    assertThat(details.rating()).isEqualTo(OptionalInt.of(4));
    assertThat(details.fulfiller()).contains("sales");
    assertThat(details.reason()).contains(" why ");
    assertThat(details.parent()).contains("P-1");
    assertThat(details.thread()).contains("T-1");
    assertThat(details.attributes()).containsExactly(Map.entry("region", "north"));
  }

  @Test
  void aDayAloneIsRememberedToHaveHappenedByItsEnd() {
    assertThat(read(with("at", "2026-03-04")).until())
        .isEqualTo(Instant.parse("2026-03-04T22:59:59.999Z"));
  }

  @Test
  void aBlankFieldIsNone() {
    assertThat(read(with("reason", "  ")).details().reason()).isEqualTo(Optional.empty());
    assertThat(read(with("id", "")).id()).isEqualTo(read(FIELDS).id());
  }

  @Test
  void whatIsWrongIsSaidWithItsField() {
    assertThat(refused(Map.of()))
        .startsWith("arrow: The arrow is missing; every fact needs arrow, ");
    assertThat(refused(with("key", " \u200b"))).startsWith("key: The key is missing");
    assertThat(refused(with("arrow", "lead"))).endsWith("did you mean \"leads\"?");
    assertThat(refused(with("stage", "sent"))).startsWith("stage: \"sent\" is no stage; expected");
    assertThat(refused(with("at", "soon")))
        .startsWith("at: \"soon\" is not a time; write 2018-07-04");
    assertThat(refused(with("rating", "4.5"))).startsWith("rating: Expected a whole number");
    assertThat(refused(with("colour", "red"))).startsWith("colour: A fact has no field \"colour\"");
    assertThat(refused(with("key", "k".repeat(2_000)))).startsWith("key: The key ");
  }
}
