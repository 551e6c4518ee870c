package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tutti.logs.SpooledFile;

/**
 * Goes through the records of a file: what stands in the arrays that are named, else its own values
 * and what stands in those that are arrays. A file that is broken gives what stands before.
 */
public final class JsonCursor implements Closeable {

  private static final int DEEPEST = 3;

  private final JsonTokens tokens;
  private final Set<List<String>> arrays;
  private final UnkeptNames unkept;
  private final List<String> names = new ArrayList<>();
  private List<String> array = List.of();
  private boolean inside;

  private JsonCursor(JsonTokens tokens, Set<List<String>> arrays, UnkeptNames unkept) {
    this.tokens = requireNonNull(tokens, "tokens");
    this.arrays = Set.copyOf(arrays);
    this.unkept = requireNonNull(unkept, "unkept");
  }

  /**
   * Opens a file.
   *
   * @param arrays the names that lead to each array; none for the file's own values
   */
  public static JsonCursor of(SpooledFile file, Set<List<String>> arrays, UnkeptNames unkept) {
    return new JsonCursor(JsonTokens.of(file), arrays, unkept);
  }

  /**
   * The next record; none at the end.
   *
   * @throws tutti.reading.UnreadableInput where the file is broken
   */
  public Optional<JsonRecord> next() {
    for (var token = tokens.next(); token != null; token = tokens.next()) {
      var record = inside || arrays.isEmpty() ? element(token) : passed(token);
      if (record != null) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  private @Nullable JsonRecord element(JsonToken token) {
    if (token == JsonToken.END_ARRAY) {
      inside = false;
      return null;
    }
    if (token == JsonToken.START_ARRAY && !inside) {
      inside = true;
      return null;
    }
    var line = tokens.line();
    var tree = new JsonTree(tokens, unkept);
    var value = tree.value(token, 0);
    return new JsonRecord(line, array, value, tree.whole());
  }

  /** What stands around the arrays: its names lead to them. */
  private @Nullable JsonRecord passed(JsonToken token) {
    switch (token) {
      case PROPERTY_NAME -> names.add(tokens.text());
      case START_OBJECT -> enter();
      case START_ARRAY -> begin();
      case END_OBJECT -> leave();
      default -> leave();
    }
    return null;
  }

  private void enter() {
    if (names.size() > DEEPEST) {
      tokens.skip();
      leave();
    }
  }

  private void begin() {
    inside = arrays.contains(names);
    if (inside) {
      array = List.copyOf(names);
    } else {
      tokens.skip();
    }
    leave();
  }

  /** The member that was named last is over. */
  private void leave() {
    if (!names.isEmpty()) {
      names.removeLast();
    }
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }
}
