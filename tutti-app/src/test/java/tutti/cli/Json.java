package tutti.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Output read back. */
final class Json {

  private Json() {}

  static JsonNode read(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
