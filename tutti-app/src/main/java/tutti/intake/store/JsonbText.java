package tutti.intake.store;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tutti.handoff.HandOffAttributes;

/** Small maps of text as {@code jsonb}. */
final class JsonbText {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private static final TypeReference<List<List<String>>> NOTES = new TypeReference<>() {};

  private static final HandOffAttributes NONE = new HandOffAttributes(List.of());

  private JsonbText() {}

  static String write(Map<String, String> texts) {
    return texts.isEmpty() ? "{}" : MAPPER.writeValueAsString(texts);
  }

  static Map<String, String> read(String json) {
    return json.equals("{}") ? Map.of() : MAPPER.readValue(json, TEXTS);
  }

  /** The changes of attributes in their order: instant, name, value. */
  static String notes(HandOffAttributes attributes) {
    return MAPPER.writeValueAsString(
        attributes.notes().stream()
            .map(note -> List.of(note.at().toString(), note.name(), note.value()))
            .toList());
  }

  static HandOffAttributes attributes(String json) {
    return json.equals("[]") ? NONE : noted(json);
  }

  private static HandOffAttributes noted(String json) {
    return new HandOffAttributes(
        MAPPER.readValue(json, NOTES).stream()
            .map(note ->
                new HandOffAttributes.Note(
                    StoredInstant.read(note.get(0)), note.get(1), note.get(2)))
            .toList());
  }
}
