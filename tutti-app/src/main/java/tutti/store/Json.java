package tutti.store;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Small maps of text as {@code jsonb}. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private Json() {}

  static String write(Map<String, String> texts) {
    return MAPPER.writeValueAsString(texts);
  }

  static Map<String, String> read(String json) {
    return MAPPER.readValue(json, TEXTS);
  }
}
