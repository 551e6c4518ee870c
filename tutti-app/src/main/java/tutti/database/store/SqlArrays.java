package tutti.database.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;

/**
 * Whole columns as arrays, so that one statement writes or finds many rows: {@code unnest(:arrow,
 * :key)} reads them again, row by row. An array is of the class of its values: then the driver
 * sends it as it is, and neither end writes or reads it as words.
 */
public final class SqlArrays<T> {

  private final List<T> rows;
  private final Map<String, SqlTypeValue> columns = new LinkedHashMap<>();

  public SqlArrays(Collection<T> rows) {
    this.rows = List.copyOf(rows);
  }

  public SqlArrays<T> text(String name, Function<T, @Nullable String> value) {
    return bind(name, "text", value, new @Nullable String[rows.size()]);
  }

  public SqlArrays<T> optional(String name, Function<T, Optional<String>> value) {
    return text(name, row -> value.apply(row).orElse(null));
  }

  /** In UTC: the driver would write local time, which means two instants when clocks go back. */
  public SqlArrays<T> time(String name, Function<T, Instant> value) {
    return bind(
        name, "timestamptz", row -> value.apply(row).toString(), new @Nullable String[rows.size()]);
  }

  public SqlArrays<T> optionalTime(String name, Function<T, Optional<Instant>> value) {
    return bind(
        name,
        "timestamptz",
        row -> value.apply(row).map(Instant::toString).orElse(null),
        new @Nullable String[rows.size()]);
  }

  public SqlArrays<T> number(String name, Function<T, @Nullable Integer> value) {
    return bind(name, "int4", value, new @Nullable Integer[rows.size()]);
  }

  public SqlArrays<T> big(String name, Function<T, Long> value) {
    return bind(name, "int8", value, new @Nullable Long[rows.size()]);
  }

  public SqlArrays<T> yes(String name, Function<T, Boolean> value) {
    return bind(name, "bool", value, new @Nullable Boolean[rows.size()]);
  }

  private <V> SqlArrays<T> bind(
      String name, String type, Function<T, ? extends @Nullable V> value, @Nullable V[] column) {
    for (var i = 0; i < column.length; i++) {
      column[i] = value.apply(rows.get(i));
    }
    columns.put(name, new Column(type, column));
    return this;
  }

  /** The columns by the names of the statement's parameters. */
  public Map<String, SqlTypeValue> byName() {
    return Map.copyOf(columns);
  }

  /** One column; the array is made by the connection that takes it. */
  private static final class Column extends AbstractSqlTypeValue {

    private final String type;
    private final @Nullable Object[] values;

    Column(String type, @Nullable Object[] values) {
      this.type = type;
      this.values = values;
    }

    @Override
    protected Array createTypeValue(Connection connection, int sqlType, @Nullable String typeName)
        throws SQLException {
      return connection.createArrayOf(type, values);
    }
  }
}
