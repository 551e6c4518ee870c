package tutti.database.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds whole columns as arrays, so that one statement writes or finds many rows. */
public final class SqlArrays<T> {

  private final PreparedStatement statement;
  private final List<T> rows;
  private int next;

  public SqlArrays(PreparedStatement statement, Collection<T> rows) {
    this(statement, rows, 1);
  }

  /** From a parameter of the statement on. */
  public SqlArrays(PreparedStatement statement, Collection<T> rows, int next) {
    this.statement = statement;
    this.rows = List.copyOf(rows);
    this.next = next;
  }

  public SqlArrays<T> text(Function<T, @Nullable String> value) throws SQLException {
    return bind("text", value);
  }

  public SqlArrays<T> optional(Function<T, Optional<String>> value) throws SQLException {
    return bind("text", row -> value.apply(row).orElse(null));
  }

  /** In UTC: the driver would write local time, which means two instants when clocks go back. */
  public SqlArrays<T> time(Function<T, Instant> value) throws SQLException {
    return bind("timestamptz", row -> value.apply(row).toString());
  }

  public SqlArrays<T> optionalTime(Function<T, Optional<Instant>> value) throws SQLException {
    return bind("timestamptz", row -> value.apply(row).map(Instant::toString).orElse(null));
  }

  public SqlArrays<T> number(Function<T, @Nullable Integer> value) throws SQLException {
    return bind("int4", value);
  }

  public SqlArrays<T> big(Function<T, Long> value) throws SQLException {
    return bind("int8", value);
  }

  public SqlArrays<T> yes(Function<T, Boolean> value) throws SQLException {
    return bind("bool", value);
  }

  private SqlArrays<T> bind(String type, Function<T, ? extends @Nullable Object> value)
      throws SQLException {
    var column = new @Nullable Object[rows.size()];
    for (var i = 0; i < column.length; i++) {
      column[i] = value.apply(rows.get(i));
    }
    statement.setArray(next++, statement.getConnection().createArrayOf(type, column));
    return this;
  }
}
