package tutti.backup.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a backup: the head, each of its tables in that order, the end. Memory is bounded. */
public final class ArchiveWriter {

  /** The first line of every backup; the number is that of the format. */
  static final String MAGIC = "TUTTI-BACKUP 1\n";

  private static final int FRAME = 64 * 1024;
  private static final int PACKING = 4;

  private final SealedOutput sealed;
  private final Deflater deflater = new Deflater(PACKING);
  private final DeflaterOutputStream packed;
  private final DataOutputStream frames;
  private final ArchiveHead head;
  private final List<TableDigest> written = new ArrayList<>();

  /** Writes the rows of a table and returns how many they are. */
  public interface Rows {
    long writeTo(OutputStream to) throws IOException;
  }

  public ArchiveWriter(OutputStream to, ArchiveHead head) throws IOException {
    this.sealed = new SealedOutput(to);
    this.sealed.write(MAGIC.getBytes(US_ASCII));
    this.packed = new DeflaterOutputStream(sealed, deflater, FRAME);
    this.frames = new DataOutputStream(packed);
    this.head = head;
    ArchiveFrame.HEAD.write(frames, head);
  }

  /** Copies the rows of the next table of the head. */
  public void table(Rows rows) throws IOException {
    var table = head.tables().get(written.size());
    var counted = new RowsOutput();
    var digested = new DigestOutputStream(counted, Sha256.start());
    long count;
    try (var buffered = new BufferedOutputStream(digested, FRAME)) {
      count = rows.writeTo(buffered);
    }
    var digest =
        new TableDigest(table, count, counted.bytes, Sha256.hex(digested.getMessageDigest()));
    written.add(digest);
    ArchiveFrame.TABLE_END.write(frames, digest);
  }

  /** Writes the closing list and the digest of the file; what it was written to stays open. */
  public BackupManifest finish() throws IOException {
    ArchiveFrame.CLOSING.write(frames, written.toArray(TableDigest[]::new));
    frames.flush();
    packed.finish();
    deflater.end();
    sealed.seal();
    sealed.flush();
    return new BackupManifest(head, written);
  }

  /** Puts what it is given into frames. */
  private final class RowsOutput extends OutputStream {

    private long bytes;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] rows, int from, int length) throws IOException {
      for (var done = 0; done < length; ) {
        var some = Math.min(FRAME, length - done);
        ArchiveFrame.ROWS.write(
            frames, Arrays.copyOfRange(rows, from + done, from + done + some), some);
        done += some;
      }
      bytes += length;
    }
  }
}
