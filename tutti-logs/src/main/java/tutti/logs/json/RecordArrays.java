package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;
import tutti.logs.SpooledFile;
import tutti.reading.UnreadableInput;

/**
 * Where the records of a file are: the arrays that hold objects and are members of the one object
 * it is, or of an object within it.
 *
 * @param objects how many objects stand in each, by the names that lead there, in their order; none
 *     where the file's own values are the records
 */
public record RecordArrays(Map<List<String>, Long> objects) {

  private static final int DEEPEST = 3;
  private static final int MOST = 1_000;

  /** The attribute by which a CloudEvent is known: it is one record, whatever stands in it. */
  private static final String CLOUD_EVENT = "specversion";

  public RecordArrays {
    objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
  }

  /** Looks through the first value of a file, as far as it can be read. */
  public static RecordArrays in(SpooledFile file) {
    if (ofLines(file.name())) {
      return new RecordArrays(Map.of());
    }
    try (var tokens = JsonTokens.of(file)) {
      return new Search(tokens).found();
    } catch (IOException e) {
      throw UnreadableInput.file(file.name(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static boolean ofLines(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  /** The names that lead to the longest, the first of several; none where there is none. */
  Optional<List<String>> longest() {
    return objects.entrySet().stream()
        .filter(array -> array.getValue() > 0)
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey);
  }

  /** The others in which objects stand, as paths. */
  List<String> besides(List<String> chosen) {
    return objects.entrySet().stream()
        .filter(array -> array.getValue() > 0 && !array.getKey().equals(chosen))
        .map(array -> String.join(".", array.getKey()))
        .toList();
  }

  /** One walk through the first value. */
  private static final class Search {

    private final JsonTokens tokens;
    private final Map<List<String>, Long> objects = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private boolean oneRecord;

    Search(JsonTokens tokens) {
      this.tokens = requireNonNull(tokens, "tokens");
    }

    RecordArrays found() {
      try {
        if (tokens.next() != JsonToken.START_OBJECT) {
          return new RecordArrays(Map.of());
        }
        members();
        oneRecord |= tokens.next() != null;
      } catch (UnreadableInput e) {
        return arrays();
      }
      return arrays();
    }

    private RecordArrays arrays() {
      return new RecordArrays(oneRecord ? Map.of() : objects);
    }

    private void members() {
      while (tokens.some() != JsonToken.END_OBJECT) {
        var name = tokens.text();
        oneRecord |= names.isEmpty() && name.equals(CLOUD_EVENT);
        names.add(name);
        member(tokens.some());
        names.removeLast();
      }
    }

    private void member(JsonToken token) {
      if (token == JsonToken.START_ARRAY) {
        count(List.copyOf(names));
      } else if (token == JsonToken.START_OBJECT && names.size() < DEEPEST) {
        members();
      } else if (token == JsonToken.START_OBJECT) {
        tokens.skip();
      }
    }

    private void count(List<String> path) {
      for (var token = tokens.some(); token != JsonToken.END_ARRAY; token = tokens.some()) {
        if (token == JsonToken.START_OBJECT && objects.size() < MOST) {
          objects.merge(path, 1L, Long::sum);
        }
        if (token.isStructStart()) {
          tokens.skip();
        }
      }
    }
  }
}
