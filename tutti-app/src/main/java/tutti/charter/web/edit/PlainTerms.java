package tutti.charter.web.edit;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What people write for a span or a share, as the charter writes it. */
public final class PlainTerms {

  private static final Pattern SPAN =
      Pattern.compile(
          "(\\d+)\\s*(?:(business|working)\\s+)?(second|minute|hour|day|week)s?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHARE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*%?");
  private static final Map<String, String> UNITS =
      Map.of("second", "s", "minute", "m", "hour", "h", "day", "d", "week", "w");

  private PlainTerms() {}

  /** {@code 4 hours} is {@code 4h}, {@code 2 working days before due} is {@code 2bd before due}. */
  public static String span(String written) {
    return SPAN.matcher(written.strip().replaceFirst("(?i)^within\\s+", ""))
        .replaceAll(found ->
            found.group(1)
                + (found.group(2) == null ? "" : "b")
                + UNITS.get(found.group(3).toLowerCase(Locale.ROOT)));
  }

  /** {@code 95}, {@code 95 %} and {@code 95%} are the same; up to 1 it is a part of the whole. */
  public static String share(String written) {
    var found = SHARE.matcher(written.strip());
    if (!found.matches()) {
      return written;
    }
    var number = found.group(1).replace(',', '.');
    var percent = written.contains("%") || Double.parseDouble(number) > 1;
    return percent ? number + "%" : number;
  }

  /** What is written for a field of a promise, by the field's name. */
  public static String term(String field, String written) {
    return switch (field) {
      case "target" -> share(written);
      case "window", "within", "by" -> span(written);
      default -> written;
    };
  }
}
