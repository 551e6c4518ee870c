package tutti.backup.archive;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known before the first row is copied.
 *
 * @param tutti the version of the program
 * @param schema the version of the tables, as the last migration named it
 * @param at when the copied moment was
 * @param database the version of the PostgreSQL it was copied from
 * @param sequences the last number each sequence gave
 */
public record ArchiveHead(
    String tutti,
    String schema,
    Instant at,
    String database,
    List<ArchivedTable> tables,
    Map<String, Long> sequences) {

  public ArchiveHead {
    requireNonNull(tutti, "tutti");
    requireNonNull(schema, "schema");
    requireNonNull(at, "at");
    requireNonNull(database, "database");
    tables = List.copyOf(tables);
    sequences = Collections.unmodifiableMap(new TreeMap<>(sequences));
  }
}
