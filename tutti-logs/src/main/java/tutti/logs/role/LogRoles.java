package tutti.logs.role;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tutti.evidence.LogHeader;

/**
 * Which columns of a log stand for what.
 *
 * @param columns by their names; a role nothing stands for is not there
 */
public record LogRoles(Map<ColumnRole, String> columns) {

  public LogRoles {
    columns = Map.copyOf(columns);
  }

  /** The column that stands for it. */
  public Optional<String> column(ColumnRole role) {
    return Optional.ofNullable(columns.get(role));
  }

  /** Those of another, and these where it has none. */
  public LogRoles or(LogRoles others) {
    var both = new EnumMap<ColumnRole, String>(ColumnRole.class);
    both.putAll(others.columns);
    both.putAll(columns);
    return new LogRoles(both);
  }

  /** Which columns have the names that standards give them: XES, OCEL, and plain words. */
  public static LogRoles standard(LogHeader header) {
    var columns = new EnumMap<ColumnRole, String>(ColumnRole.class);
    for (var role : ColumnRole.values()) {
      role.standard().stream()
          .flatMap(name ->
              header.names().stream()
                  .filter(column -> column.toLowerCase(Locale.ROOT).equals(name)))
          .findFirst()
          .ifPresent(column -> columns.put(role, column));
    }
    return new LogRoles(columns);
  }
}
