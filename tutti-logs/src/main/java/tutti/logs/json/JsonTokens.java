package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tutti.interruption.WorkStopped;
import tutti.logs.SpooledFile;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/**
 * The tokens of a JSON file, one after another, with every limit on what may be in memory at once;
 * whatever is wrong with them is {@link UnreadableInput}.
 */
final class JsonTokens implements Closeable {

  /** The most names of one object. */
  static final int MOST_NAMES = 20_000;

  private static final int TOKENS_BETWEEN_LOOKS = 4_096;

  private final String file;
  private final JsonParser parser;
  private long count;

  private JsonTokens(String file, JsonParser parser) {
    this.file = requireNonNull(file, "file");
    this.parser = requireNonNull(parser, "parser");
  }

  static JsonTokens of(SpooledFile spooled) {
    try {
      return new JsonTokens(spooled.name(), StrictJson.parser(spooled.open()));
    } catch (IOException e) {
      throw UnreadableInput.file(
          spooled.name(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The next one; none at the end. */
  @Nullable JsonToken next() {
    look();
    try {
      var token = parser.nextToken();
      if (token == JsonToken.PROPERTY_NAME
          && parser.streamReadContext().getCurrentIndex() >= MOST_NAMES) {
        throw broken(
            "An object has more than %,d names; records belong in an array.".formatted(MOST_NAMES));
      }
      return token;
    } catch (JacksonException e) {
      throw broken(sentence(e));
    }
  }

  private void look() {
    if (count++ % TOKENS_BETWEEN_LOOKS == 0) {
      WorkStopped.ifAsked();
    }
  }

  /** One that has to be there. */
  JsonToken some() {
    var token = next();
    if (token == null) {
      throw broken("The file ends within a value; hand in a whole one.");
    }
    return token;
  }

  /** The text of a name, a text or a number, as it is written. */
  String text() {
    try {
      return requireNonNull(parser.getString(), "text");
    } catch (JacksonException e) {
      throw broken(sentence(e));
    }
  }

  /** The line in which the last token begins. */
  int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /** Leaves out what stands in the object or array that has just begun. */
  void skip() {
    for (var open = 1; open > 0; ) {
      var token = some();
      if (token.isStructStart()) {
        open++;
      }
      if (token.isStructEnd()) {
        open--;
      }
    }
  }

  private UnreadableInput broken(String says) {
    var line = Math.max(1, parser.currentLocation().getLineNr());
    return new UnreadableInput(List.of(new InputProblem(file, line, 0, "", says)));
  }

  private static String sentence(JacksonException e) {
    if (plain(e.getOriginalMessage()).startsWith("Unexpected end-of-input")) {
      return "The file ends within a value; hand in a whole one.";
    }
    if (e instanceof JacksonIOException unread) {
      return unread(unread);
    }
    return e instanceof StreamConstraintsException
        ? limited(plain(e.getOriginalMessage()))
        : "This is no JSON from here on (%s); export the file anew."
            .formatted(plain(e.getOriginalMessage()));
  }

  private static String limited(String says) {
    if (says.contains("nesting depth")) {
      return "Values stand more than %d deep in each other; no export does that. Flatten it."
          .formatted(StrictJson.DEEPEST);
    }
    return says.contains("tring")
        ? "A text is longer than %,d characters; leave it out of the export."
            .formatted(StrictJson.LONGEST_TEXT)
        : "A name or a number is too long; leave it out of the export.";
  }

  private static String unread(JacksonIOException e) {
    return e.getCause() instanceof CharacterCodingException
        ? "This is not UTF-8 text, as JSON is written; save the file as UTF-8."
        : "The file cannot be read: " + plain(e.getOriginalMessage()) + ".";
  }

  private static String plain(@Nullable String says) {
    return says == null
        ? "broken"
        : says.lines().findFirst().orElse("broken").replaceAll("[.;:]+$", "");
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } catch (JacksonIOException e) {
      throw new IOException(e);
    }
  }
}
