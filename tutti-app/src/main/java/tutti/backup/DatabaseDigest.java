package tutti.backup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import tutti.backup.archive.ArchivedTable;
import tutti.backup.archive.BackupManifest;
import tutti.backup.store.DatabaseSnapshot;

/**
 * SHA-256 over everything a database holds: every table by name, its rows by primary key in the
 * text form of COPY, with times in UTC. Equal digests mean equal contents, whatever PostgreSQL
 * keeps them.
 *
 * @param everything over all tables
 * @param facts over what was reported, without when it was heard and in which order: equal, too,
 *     when facts leave as CSV and come back
 */
public record DatabaseDigest(String everything, String facts) {

  private static final List<String> SAID =
      List.of(
          "id",
          "source",
          "arrow",
          "key",
          "stage",
          "at",
          "due",
          "rating",
          "fulfiller",
          "reason",
          "parent",
          "thread",
          "attributes");

  public DatabaseDigest {
    requireNonNull(everything, "everything");
    requireNonNull(facts, "facts");
  }

  /** Reads every row of every table. */
  public static DatabaseDigest of(DatabaseSnapshot snapshot) {
    return new DatabaseDigest(BackupManifest.digest(snapshot.tables().digests()), facts(snapshot));
  }

  private static String facts(DatabaseSnapshot snapshot) {
    var columns = SAID.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    return snapshot
        .tables()
        .digest(
            new ArchivedTable("evidence", SAID),
            "copy (select %s from evidence order by id collate \"C\") to stdout".formatted(columns))
        .sha256();
  }
}
