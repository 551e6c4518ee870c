package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JsonToken;

/** Reads one value of tokens into memory, as far as it fits a fair room. */
final class JsonTree {

  /** The most characters of a record. */
  static final int LONGEST = 4_000_000;

  /** What a value takes besides its text. */
  private static final int EACH = 50;

  private final JsonTokens tokens;
  private final UnkeptNames unkept;
  private long taken;

  JsonTree(JsonTokens tokens, UnkeptNames unkept) {
    this.tokens = requireNonNull(tokens, "tokens");
    this.unkept = requireNonNull(unkept, "unkept");
  }

  /** Whether it fits. */
  boolean whole() {
    return taken <= LONGEST;
  }

  /** The value that begins with a token; its end is read. */
  JsonValue value(JsonToken token, int depth) {
    taken += EACH;
    return switch (token) {
      case START_OBJECT -> members(depth + 1);
      case START_ARRAY -> items(depth);
      case VALUE_NULL -> JsonValue.NOTHING;
      default -> plain();
    };
  }

  private JsonValue plain() {
    var text = tokens.text();
    taken += text.length();
    return whole() ? new JsonValue.Plain(text) : JsonValue.NOTHING;
  }

  private JsonValue members(int depth) {
    var members = new LinkedHashMap<String, JsonValue>();
    while (tokens.some() != JsonToken.END_OBJECT) {
      var name = tokens.text();
      taken += name.length();
      member(name, depth, members);
    }
    return new JsonValue.Members(members);
  }

  private void member(String name, int depth, LinkedHashMap<String, JsonValue> members) {
    var token = tokens.some();
    if (unkept.has(name, depth)) {
      leave(token);
      return;
    }
    var value = value(token, depth);
    if (whole()) {
      members.put(name, value);
    }
  }

  private void leave(JsonToken token) {
    if (token.isStructStart()) {
      tokens.skip();
    }
  }

  private JsonValue items(int depth) {
    var items = new ArrayList<JsonValue>();
    for (var token = tokens.some(); token != JsonToken.END_ARRAY; token = tokens.some()) {
      var value = value(token, depth);
      if (whole()) {
        items.add(value);
      }
    }
    return new JsonValue.Items(items);
  }
}
