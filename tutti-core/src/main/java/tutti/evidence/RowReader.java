package tutti.evidence;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tutti.reading.Spelling;

/** Turns a row into facts. */
interface RowReader {

  /**
   * Hands on the facts of a row.
   *
   * @throws RowProblem when the row cannot be understood
   */
  void read(Row row, Consumer<Evidence> facts);

  /** The rating a cell holds: a whole number. */
  static OptionalInt rating(Object value) {
    var written = value.toString();
    try {
      return OptionalInt.of(new BigDecimal(bounded(written)).intValueExact());
    } catch (NumberFormatException | ArithmeticException e) {
      throw new RowProblem(
          "rating", "Expected a whole number, found " + Spelling.quoted(written) + ".");
    }
  }

  private static String bounded(String number) {
    if (number.length() > 20) {
      throw new NumberFormatException("Too long for a rating");
    }
    return number;
  }

  /** A word that names no stage. */
  static RowProblem noStage(String column, String word) {
    return new RowProblem(
        column,
        "%s is no stage; expected requested, offered, accepted, countered, declined, withdrawn, delivered, confirmed, returned, renegotiated, broken-off or told-back."
            .formatted(Spelling.quoted(word)));
  }
}
