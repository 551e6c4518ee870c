package tutti.evidence.canonical;

import java.util.OptionalInt;
import java.util.function.Consumer;
import tutti.evidence.Evidence;
import tutti.evidence.LogRecord;
import tutti.evidence.RowProblem;
import tutti.evidence.value.MissingValues;
import tutti.evidence.value.WrittenNumber;
import tutti.reading.SpellingSuggestion;

/** Turns a row into facts. */
public interface RecordMapper {

  /**
   * Hands on the facts of a row, and what kept it from giving others.
   *
   * @throws RowProblem when nothing more of the row can be understood
   */
  void read(LogRecord row, Consumer<Evidence> facts, Consumer<RowProblem> problems);

  /** The rating a cell holds: a whole number, or a word that says nothing. */
  static OptionalInt rating(Object value) {
    var written = value.toString();
    if (MissingValues.in(written)) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(WrittenNumber.read(written).intValueExact());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new RowProblem(
          "rating", "Expected a whole number, found " + SpellingSuggestion.quoted(written) + ".");
    }
  }

  /** A word that names no stage. */
  static RowProblem noStage(String column, String word) {
    return new RowProblem(
        column,
        "%s is no stage; expected requested, offered, accepted, countered, declined, withdrawn, delivered, confirmed, returned, renegotiated, broken-off or told-back."
            .formatted(SpellingSuggestion.quoted(word)));
  }
}
