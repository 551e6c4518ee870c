package tutti.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a JSON text, and where. */
public final class JsonFault {

  private static final Pattern TWICE = Pattern.compile("Duplicate .*\"(.{1,60}).*\"");

  private JsonFault() {}

  /**
   * A sentence with line and column.
   *
   * @param reached where the reader had come to
   */
  public static String says(JacksonException e, TokenStreamLocation reached) {
    var place =
        Optional.ofNullable(e.getLocation()).filter(at -> at.getLineNr() > 0).orElse(reached);
    return at(place) + what(e, String.valueOf(e.getOriginalMessage()));
  }

  /** The same for a text of one line, with its column. */
  public static String inLine(JacksonException e, TokenStreamLocation reached) {
    var place =
        Optional.ofNullable(e.getLocation()).filter(at -> at.getLineNr() > 0).orElse(reached);
    return "Column %d: %s"
        .formatted(place.getColumnNr(), what(e, String.valueOf(e.getOriginalMessage())));
  }

  private static String at(TokenStreamLocation place) {
    return "Line %d, column %d: ".formatted(place.getLineNr(), place.getColumnNr());
  }

  private static String what(JacksonException e, String message) {
    return switch (e) {
      case StreamConstraintsException _ -> tooMuch(message);
      case UnexpectedEndOfInputException _ -> "the JSON text ends before it is complete.";
      case StreamReadException _ -> misread(message);
      default ->
          message.startsWith("Trailing token")
              ? "something stands behind the end of the JSON text."
              : "another value is expected here.";
    };
  }

  private static String tooMuch(String original) {
    var message = original.toLowerCase(Locale.ROOT);
    if (message.contains("nesting depth")) {
      return "this is nested more than 100 deep.";
    }
    if (message.contains("number value length")) {
      return "this number has more than 100 digits.";
    }
    return message.contains("name length")
        ? "this name of a field is longer than 1,000 characters."
        : "this text is longer than 100,000 characters.";
  }

  private static String misread(String message) {
    if (message.contains("Non-standard token")) {
      return "this is no number; NaN and Infinity are none.";
    }
    return Optional.of(TWICE.matcher(message))
        .filter(Matcher::find)
        .map(twice -> "the field \"" + twice.group(1) + "\" stands there twice.")
        .orElse("this is not JSON.");
  }
}
