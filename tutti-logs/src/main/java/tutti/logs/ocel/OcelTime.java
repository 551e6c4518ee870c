package tutti.logs.ocel;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import tutti.evidence.value.CellTimes;

/**
 * A time of a log, in one form however it was written: {@code 2022-01-09T14:00:00Z}, and without
 * the Z where the log names no zone; what is no time stays as it is.
 *
 * @param written as a cell
 * @param order texts in this order are times in theirs
 */
public record OcelTime(String written, String order) {

  private static final String OFFSET = ".*([Zz]|[+-]\\d\\d:?\\d\\d)\\s*";

  public OcelTime {
    requireNonNull(written, "written");
    requireNonNull(order, "order");
  }

  /** The time a text means. */
  public static OcelTime of(String text) {
    try {
      var instant = CellTimes.read(text, ZoneOffset.UTC).first().toString();
      var written = text.matches(OFFSET) ? instant : instant.substring(0, instant.length() - 1);
      return new OcelTime(written, instant.replaceFirst("Z$", ""));
    } catch (IllegalArgumentException e) {
      return new OcelTime(text, text);
    }
  }
}
