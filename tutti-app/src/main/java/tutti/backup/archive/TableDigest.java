package tutti.backup.archive;

import static java.util.Objects.requireNonNull;

/**
 * What a table holds, in a few words.
 *
 * @param bytes of its rows in the text form of COPY, by their primary key
 * @param sha256 of these bytes, in hexadecimal digits
 */
public record TableDigest(ArchivedTable table, long rows, long bytes, String sha256) {

  public TableDigest {
    requireNonNull(table, "table");
    requireNonNull(sha256, "sha256");
  }
}
