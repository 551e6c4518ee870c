package tutti.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/** What a backup holds. */
public record BackupManifest(ArchiveHead head, List<TableDigest> tables) {

  public BackupManifest {
    requireNonNull(head, "head");
    tables = List.copyOf(tables);
  }

  /** The rows of a table; 0 when there is none of this name. */
  public long rows(String table) {
    return tables.stream()
        .filter(digest -> digest.table().name().equals(table))
        .mapToLong(TableDigest::rows)
        .sum();
  }

  /** The digest of everything. */
  public String digest() {
    return digest(tables);
  }

  /**
   * One digest over those of all tables: each table's name, columns, rows and digest on a line, by
   * name.
   */
  public static String digest(List<TableDigest> tables) {
    var sha256 = Sha256.start();
    tables.stream()
        .sorted(Comparator.comparing(digest -> digest.table().name()))
        .map(BackupManifest::line)
        .forEach(line -> sha256.update(line.getBytes(UTF_8)));
    return Sha256.hex(sha256);
  }

  private static String line(TableDigest digest) {
    return "%s %s %d %s\n"
        .formatted(digest.table().name(), digest.table().columns(), digest.rows(), digest.sha256());
  }
}
