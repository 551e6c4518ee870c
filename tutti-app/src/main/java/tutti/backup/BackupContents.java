package tutti.backup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import tutti.backup.archive.BackupManifest;

/**
 * What a backup holds, in numbers.
 *
 * @param tutti the version of the program that wrote it
 * @param schema the version of its tables
 * @param at when the copied moment was
 * @param bytes the size of the file
 * @param sha256 of the whole file, as {@code sha256sum} prints it
 * @param digest of everything in it; equal digests mean equal contents, wherever they are kept
 */
public record BackupContents(
    String tutti,
    String schema,
    Instant at,
    long charters,
    long facts,
    long handOffs,
    int tables,
    long bytes,
    String sha256,
    String digest) {

  public BackupContents {
    requireNonNull(tutti, "tutti");
    requireNonNull(schema, "schema");
    requireNonNull(at, "at");
    requireNonNull(sha256, "sha256");
    requireNonNull(digest, "digest");
  }

  static BackupContents of(BackupManifest manifest, long bytes, String sha256) {
    return new BackupContents(
        manifest.head().tutti(),
        manifest.head().schema(),
        manifest.head().at(),
        manifest.rows("charter"),
        manifest.rows("evidence"),
        manifest.rows("hand_off"),
        manifest.tables().size(),
        bytes,
        sha256,
        manifest.digest());
  }

  /** For people. */
  public List<String> lines() {
    return List.of(
        "of          %s, by Tutti %s".formatted(at, tutti),
        "schema      %s, %d tables".formatted(schema, tables),
        "charters    %,d".formatted(charters),
        "facts       %,d".formatted(facts),
        "hand-offs   %,d".formatted(handOffs),
        "bytes       %,d".formatted(bytes),
        "SHA-256     " + sha256,
        "digest      " + digest);
  }
}
