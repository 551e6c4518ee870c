package tutti.logs.sheet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tutti.logs.SpooledFile;
import tutti.reading.UnreadableInput;

/**
 * Looks through the parts of a workbook before it is opened: what is made to fill a memory is
 * refused, long before it could.
 */
final class WorkbookGuard {

  private static final int MOST_PARTS = 2_000;
  private static final int BEGINNING = 64;

  private final SpooledFile file;

  WorkbookGuard(SpooledFile file) {
    this.file = requireNonNull(file, "file");
  }

  /**
   * Goes through every part.
   *
   * @throws UnreadableInput when one is not what a workbook has
   */
  void look() {
    try (var zip = new ZipFile(file.place().toFile())) {
      refuseUnless(
          zip.size() <= MOST_PARTS,
          "It has more than %,d parts; save it anew with fewer sheets.".formatted(MOST_PARTS));
      var names = new HashSet<String>();
      for (var parts = zip.entries(); parts.hasMoreElements(); ) {
        var part = parts.nextElement();
        refuseUnless(names.add(part.getName()), "A part of it is there twice; save it anew.");
        look(zip, part);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw UnreadableInput.file(
          file.name(), "The workbook is damaged or cut off; hand in a whole one.");
    } catch (IOException e) {
      throw UnreadableInput.file(
          file.name(), "The workbook cannot be read; save it anew and hand in that.");
    }
  }

  private void look(ZipFile zip, ZipEntry part) throws IOException {
    var bytes = zip.getInputStream(part);
    if (bytes == null) {
      return;
    }
    try (var counted = new UnpackedPart(file.name(), bytes, part.getCompressedSize())) {
      counted.mark(BEGINNING);
      var beginning = counted.readNBytes(BEGINNING);
      counted.reset();
      look(counted, beginning);
    }
  }

  private void look(InputStream part, byte[] beginning) throws IOException {
    if (markup(beginning)) {
      new PartGuard(file.name()).look(part);
    } else {
      part.skip(Long.MAX_VALUE);
    }
  }

  /** Whether it is XML, in whichever encoding; then somebody may be made to read it. */
  private static boolean markup(byte[] beginning) {
    for (var one : beginning) {
      if (one == '<') {
        return true;
      }
    }
    return false;
  }

  private void refuseUnless(boolean fine, String says) {
    if (!fine) {
      throw UnreadableInput.file(file.name(), says);
    }
  }
}
