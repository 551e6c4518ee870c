package tutti.evidence.mapping;

import java.time.Instant;
import java.util.Optional;
import tutti.evidence.RowProblem;
import tutti.evidence.expression.RowExpression;
import tutti.evidence.expression.RowValues;
import tutti.evidence.value.CellTimes;
import tutti.evidence.value.MissingValues;
import tutti.reading.time.WrittenTime;

/** The times that expressions say of a row. */
final class RowTimes {

  private RowTimes() {}

  /**
   * When something happened: a moment, or a day where what is read names no time.
   *
   * @throws RowProblem when what is said is no time
   */
  static Optional<WrittenTime> at(RowExpression expression, RowValues row) {
    var first = time(expression, row, expression.of(row));
    return row.times().sawDay()
        ? first.flatMap(from ->
            time(expression, row, expression.ofLast(row))
                .map(to -> between(from.first(), to.last())))
        : first;
  }

  private static WrittenTime between(Instant one, Instant other) {
    return one.isBefore(other) ? new WrittenTime(one, other) : new WrittenTime(other, one);
  }

  /**
   * When something is due: on a day alone, at its end.
   *
   * @throws RowProblem when what is said is no time
   */
  static Optional<Instant> due(RowExpression expression, RowValues row) {
    return time(expression, row, expression.ofLast(row)).map(WrittenTime::last);
  }

  private static Optional<WrittenTime> time(
      RowExpression expression, RowValues row, Optional<Object> value) {
    return value
        .filter(said -> !(said instanceof String text && MissingValues.in(text)))
        .map(said -> time(expression, row, said));
  }

  private static WrittenTime time(RowExpression expression, RowValues row, Object said) {
    try {
      return said instanceof Instant instant
          ? WrittenTime.moment(instant)
          : CellTimes.read(said.toString(), row.times().zone());
    } catch (IllegalArgumentException e) {
      throw new RowProblem(expression.cell(row), e.getMessage() + ".");
    }
  }
}
