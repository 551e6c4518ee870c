package tutti.backup.archive;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A table and those of its columns that are kept: all but what the database works out itself. */
public record ArchivedTable(String name, List<String> columns) {

  public ArchivedTable {
    requireNonNull(name, "name");
    columns = List.copyOf(columns);
  }
}
