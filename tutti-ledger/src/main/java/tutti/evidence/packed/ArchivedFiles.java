package tutti.evidence.packed;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import tutti.interruption.WorkStopped;
import tutti.reading.UnreadableInput;

/**
 * The files in a ZIP archive, one after another as they lie there. Each is read where it lies:
 * nothing is unpacked into a folder, and no byte of the archive is read twice.
 */
public final class ArchivedFiles implements Closeable {

  /** How the names of such archives end. */
  public static final String ENDING = ".zip";

  private static final String MAGIC = "PK\u0003\u0004";
  private static final int NAME = 30;
  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 1_000;
  private static final long MOST_BYTES = 64L << 30;

  /** What the archives begin with that are one document each. */
  private static final List<String> DOCUMENTS =
      List.of(
          "[Content_Types].xml",
          "_rels/",
          "docProps/",
          "xl/",
          "word/",
          "ppt/",
          "customXml/",
          "mimetype");

  private static final Pattern LEADS_OUT =
      Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?", Pattern.DOTALL);

  private final String archive;
  private final CountedBytes packed;
  private final ZipInputStream zip;
  private final Set<String> names = new HashSet<>();
  private InputStream current = InputStream.nullInputStream();
  private long unpacked;

  /**
   * The files of an archive.
   *
   * @param bytes closed with it
   */
  public ArchivedFiles(String archive, InputStream bytes) {
    this.archive = requireNonNull(archive, "archive");
    this.packed = new CountedBytes(bytes);
    this.zip = new ZipInputStream(packed);
  }

  /**
   * One of them.
   *
   * @param name that of the archive, and its own with its folders
   * @param bytes to be read before the next one is asked for
   */
  public record ArchivedFile(String name, InputStream bytes) {
    public ArchivedFile {
      requireNonNull(name, "name");
      requireNonNull(bytes, "bytes");
    }
  }

  /**
   * Whether a file is such an archive, and no workbook or other document that is packed alike.
   *
   * @param bytes the first of it, each as the character of its number
   */
  public static boolean knows(String name, String bytes) {
    return bytes.startsWith(MAGIC)
        && !name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && DOCUMENTS.stream().noneMatch(part -> bytes.startsWith(part, NAME));
  }

  /**
   * The next file; none at the end.
   *
   * @throws UnreadableInput when the archive is damaged, or made to fill disks
   */
  public Optional<ArchivedFile> next() {
    try {
      current.transferTo(OutputStream.nullOutputStream());
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        look(entry.getName());
        if (!entry.isDirectory()) {
          return Optional.of(file(entry.getName()));
        }
      }
      packed.transferTo(OutputStream.nullOutputStream());
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(archive);
    }
    if (!packed.endOfArchive()) {
      throw damaged(archive);
    }
    return Optional.empty();
  }

  private void look(String name) {
    WorkStopped.ifAsked();
    refuseIf(
        names.size() >= MOST, "It holds more than %,d files; pack fewer at once.".formatted(MOST));
    refuseIf(
        name.length() > LONGEST_NAME || LEADS_OUT.matcher(name).matches(),
        "A file in it has a name that leads out of it; pack it anew.");
    refuseIf(!names.add(name), "Two files in it have one name; pack it anew.");
  }

  private void refuseIf(boolean wrong, String says) {
    if (wrong) {
      throw UnreadableInput.file(archive, says);
    }
  }

  private ArchivedFile file(String entry) {
    var name = archive + "/" + entry;
    current = new Unpacked(name);
    return new ArchivedFile(name, current);
  }

  private static UnreadableInput damaged(String name) {
    return UnreadableInput.file(
        name,
        "The ZIP archive is damaged, cut off, locked by a password or packed in a rare way; hand in a whole one.");
  }

  /** The bytes of one file; the archive stays open behind them. */
  private final class Unpacked extends UnpackedBytes {

    private final String name;

    Unpacked(String name) {
      super(zip, SwellLimit.ofLog(name, packed));
      this.name = name;
    }

    @Override
    UnreadableInput damaged() {
      return ArchivedFiles.damaged(name);
    }

    @Override
    void took(int read) {
      unpacked += read;
      refuseIf(unpacked > MOST_BYTES, "It unpacks to more than 64 GB; pack less at once.");
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
