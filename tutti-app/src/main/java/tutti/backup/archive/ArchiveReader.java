package tutti.backup.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import tutti.backup.age.AgeInput;
import tutti.backup.age.Passphrase;

/** Reads a backup to its end and finds every byte that is not as it was written. */
public final class ArchiveReader {

  private static final int LONGEST_MAGIC = 32;

  private final SealedInput sealed;
  private String part = "The first line";

  private ArchiveReader(SealedInput sealed) {
    this.sealed = sealed;
  }

  /** Takes what is read, as it is read: it may turn out broken only at the end. */
  public interface Content {
    /** Before the first table. */
    void head(ArchiveHead head) throws IOException;

    /** The rows of the next table, in the text form of COPY. */
    void table(ArchivedTable table, InputStream rows) throws IOException;

    /** Looks at nothing. */
    Content IGNORED =
        new Content() {
          @Override
          public void head(ArchiveHead head) {}

          @Override
          public void table(ArchivedTable table, InputStream rows) {}
        };
  }

  /**
   * Reads a backup.
   *
   * @throws BrokenBackup when it is not as it was written
   * @throws tutti.backup.age.CannotDecrypt when it is locked and does not open
   */
  public static BackupManifest read(
      InputStream file, Optional<Passphrase> passphrase, Content content) throws IOException {
    var reader = new ArchiveReader(new SealedInput(opened(file, passphrase)));
    try {
      return reader.read(content);
    } catch (EOFException e) {
      throw new BrokenBackup("The file ends too early: " + inside(reader.part) + ".");
    } catch (ZipException e) {
      throw ArchiveFrame.changed(reader.part);
    }
  }

  private static String inside(String part) {
    return "in " + Character.toLowerCase(part.charAt(0)) + part.substring(1);
  }

  private static InputStream opened(InputStream file, Optional<Passphrase> passphrase)
      throws IOException {
    var in = new BufferedInputStream(file, 64 * 1024);
    in.mark(LONGEST_MAGIC);
    var start = in.readNBytes(LONGEST_MAGIC);
    in.reset();
    if (!AgeInput.begins(start)) {
      return in;
    }
    return new AgeInput(
        in,
        passphrase.orElseThrow(() ->
            new BrokenBackup("The file is locked; name its passphrase with --passphrase-file.")));
  }

  private BackupManifest read(Content content) throws IOException {
    mustBeABackup();
    var inflater = new Inflater();
    try {
      var frames = new DataInputStream(new InflaterInputStream(sealed, inflater, 64 * 1024));
      var manifest = manifest(frames, content);
      part = "The end of the file";
      if (frames.read() >= 0 || !sealed.endsAsSealed()) {
        throw new BrokenBackup(
            "The digest at the end does not fit: a byte of the file was changed, or it is cut"
                + " off.");
      }
      return manifest;
    } finally {
      inflater.end();
    }
  }

  private void mustBeABackup() throws IOException {
    var magic = sealed.readNBytes(ArchiveWriter.MAGIC.length());
    if (!Arrays.equals(magic, ArchiveWriter.MAGIC.getBytes(US_ASCII))) {
      throw new BrokenBackup(
          new String(magic, US_ASCII).startsWith("TUTTI-BACKUP ")
              ? "The first line names a format of backups that this Tutti does not know."
              : "The first line is not that of a backup of Tutti.");
    }
  }

  private BackupManifest manifest(DataInputStream frames, Content content) throws IOException {
    part = "The head";
    if (ArchiveFrame.next(frames, part) != ArchiveFrame.HEAD) {
      throw ArchiveFrame.changed(part);
    }
    var head = ArchiveFrame.HEAD.value(frames, ArchiveHead.class, part);
    content.head(head);
    var read = new ArrayList<TableDigest>();
    for (var table : head.tables()) {
      part = "The table " + table.name();
      read.add(table(table, frames, content));
    }
    mustClose(frames, read);
    return new BackupManifest(head, read);
  }

  private TableDigest table(ArchivedTable table, DataInputStream frames, Content content)
      throws IOException {
    var rows = new TableInput(table, part, frames);
    content.table(table, rows);
    return rows.mustBeWhole();
  }

  private void mustClose(DataInputStream frames, List<TableDigest> read) throws IOException {
    part = "The closing list";
    if (ArchiveFrame.next(frames, part) != ArchiveFrame.CLOSING
        || !List.of(ArchiveFrame.CLOSING.value(frames, TableDigest[].class, part)).equals(read)) {
      throw ArchiveFrame.changed(part);
    }
  }
}
