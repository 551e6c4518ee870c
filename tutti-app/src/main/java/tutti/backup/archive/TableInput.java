package tutti.backup.archive;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;

/** The rows of one table, counted and digested as they pass. */
final class TableInput extends InputStream {

  private final ArchivedTable table;
  private final String part;
  private final DataInputStream frames;
  private final MessageDigest digest = Sha256.start();
  private byte[] rows = new byte[0];
  private int given;
  private long bytes;
  private long lines;
  private Optional<TableDigest> end = Optional.empty();

  TableInput(ArchivedTable table, String part, DataInputStream frames) {
    this.table = table;
    this.part = part;
    this.frames = frames;
  }

  @Override
  public int read() throws IOException {
    return more() ? rows[given++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    Objects.checkFromIndexSize(at, length, into.length);
    if (length > 0 && !more()) {
      return -1;
    }
    var some = Math.min(length, rows.length - given);
    System.arraycopy(rows, given, into, at, some);
    given += some;
    return some;
  }

  private boolean more() throws IOException {
    while (given == rows.length && end.isEmpty()) {
      next();
    }
    return given < rows.length;
  }

  private void next() throws IOException {
    switch (ArchiveFrame.next(frames, part)) {
      case ROWS -> take(ArchiveFrame.ROWS.bytes(frames, part));
      case TABLE_END ->
          end = Optional.of(ArchiveFrame.TABLE_END.value(frames, TableDigest.class, part));
      case HEAD, CLOSING -> throw ArchiveFrame.changed(part);
    }
  }

  /** A row ends with a line feed; those within it are written otherwise. */
  private void take(byte[] next) {
    rows = next;
    given = 0;
    bytes += next.length;
    digest.update(next);
    for (var b : next) {
      lines += b == '\n' ? 1 : 0;
    }
  }

  /**
   * Reads what was left unread.
   *
   * @throws BrokenBackup when the rows are not those that were written
   */
  TableDigest mustBeWhole() throws IOException {
    while (more()) {
      given = rows.length;
    }
    var read = new TableDigest(table, lines, bytes, Sha256.hex(digest));
    if (!end.equals(Optional.of(read))) {
      throw ArchiveFrame.changed(part);
    }
    return read;
  }
}
