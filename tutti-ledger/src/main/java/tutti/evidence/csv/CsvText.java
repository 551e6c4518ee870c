package tutti.evidence.csv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import tutti.evidence.EncodedColumns;
import tutti.evidence.WantedColumns;
import tutti.reading.UnreadableInput;

/**
 * The bytes of a CSV file turned into text, of which the next line names the columns.
 *
 * @param reader what follows from that line on
 * @param marked whether the file itself says how it is encoded
 */
record CsvText(Reader reader, HeaderPlace place, Charset charset, boolean marked) {

  private static final int SAMPLE = 64 * 1024;
  private static final int MARK_OF_UTF_8 = 3;

  CsvText {
    requireNonNull(reader, "reader");
    requireNonNull(place, "place");
    requireNonNull(charset, "charset");
  }

  /** How the bytes are read, and where they name the columns then. */
  private record DecodingAttempt(String text, Charset charset, boolean marked, HeaderPlace place) {}

  /**
   * Opens a file. The first encoding wins in which it names the columns wanted of it.
   *
   * @throws UnreadableInput when it is empty or holds no CSV
   */
  static CsvText open(String file, InputStream bytes, List<EncodedColumns> encoded)
      throws IOException {
    var in = new BufferedInputStream(bytes, SAMPLE);
    in.mark(SAMPLE);
    var sample = in.readNBytes(SAMPLE - 1);
    in.reset();
    var found = found(file, sample, encoded);
    refuseNoTable(file, found);
    in.skipNBytes(found.marked() && found.charset().equals(UTF_8) ? MARK_OF_UTF_8 : 0);
    var reader = new DecodedText(in, found.charset());
    reader.skip(found.place().offset());
    return new CsvText(reader, found.place(), found.charset(), found.marked());
  }

  private static DecodingAttempt found(String file, byte[] sample, List<EncodedColumns> encoded) {
    var marked = marked(sample);
    if (marked.isPresent()) {
      refuse(file, FileKind.ofBytes(sample));
      return attempt(file, sample, marked.get(), true, whole(encoded));
    }
    return encoded.stream()
        .flatMap(e -> e.charset().map(c -> attempt(file, sample, c, false, e.wanted())).stream())
        .filter(tried -> tried.place().exact())
        .findFirst()
        .orElseGet(() -> plain(file, sample, whole(encoded)));
  }

  /** UTF-8: whatever else it may be is told. */
  private static DecodingAttempt plain(String file, byte[] sample, WantedColumns wanted) {
    refuse(file, FileKind.ofBytes(sample));
    refuse(file, FileKind.wide(sample));
    refuseBinary(file, sample);
    return attempt(file, sample, UTF_8, false, wanted);
  }

  private static WantedColumns whole(List<EncodedColumns> encoded) {
    return new WantedColumns(
        encoded.stream().flatMap(e -> e.wanted().together().stream()).distinct().toList());
  }

  private static DecodingAttempt attempt(
      String file, byte[] sample, Charset charset, boolean marked, WantedColumns wanted) {
    var skipped = marked && charset.equals(UTF_8) ? MARK_OF_UTF_8 : 0;
    var text = new String(sample, skipped, sample.length - skipped, charset);
    return new DecodingAttempt(text, charset, marked, HeaderPlace.find(file, text, wanted));
  }

  /** The encoding that the first bytes tell. */
  private static Optional<Charset> marked(byte[] sample) {
    if (begins(sample, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    return begins(sample, 0xFF, 0xFE) || begins(sample, 0xFE, 0xFF)
        ? Optional.of(UTF_16)
        : Optional.empty();
  }

  private static boolean begins(byte[] sample, int... bytes) {
    for (var i = 0; i < bytes.length; i++) {
      if (sample.length <= i || sample[i] != (byte) bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuse(String file, Optional<FileKind> kind) {
    kind.ifPresent(no -> {
      throw UnreadableInput.file(file, no.sentence());
    });
  }

  private static void refuseBinary(String file, byte[] sample) {
    for (var b : sample) {
      if (b == 0) {
        throw UnreadableInput.file(file, "This is a binary file; expected CSV, a text in UTF-8.");
      }
    }
  }

  private static void refuseNoTable(String file, DecodingAttempt found) {
    if (found.text().replace("\uFEFF", "").isBlank()) {
      throw UnreadableInput.file(
          file, "The file is empty; expected a first row with column names.");
    }
    if (!found.place().exact()) {
      refuse(file, FileKind.ofText(found.text()));
    }
  }
}
