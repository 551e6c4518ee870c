package tutti.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import tutti.reading.Unreadable;

/** The bytes of a CSV file turned into text: its encoding and its delimiter are found out. */
final class CsvText {

  private static final int SAMPLE = 64 * 1024;

  private final Reader reader;
  private final char delimiter;

  private CsvText(Reader reader, char delimiter) {
    this.reader = reader;
    this.delimiter = delimiter;
  }

  /**
   * Opens a file.
   *
   * @throws Unreadable when it is empty or holds no text
   */
  static CsvText open(String file, InputStream bytes) throws IOException {
    var in = new BufferedInputStream(bytes, SAMPLE);
    in.mark(SAMPLE);
    var sample = in.readNBytes(SAMPLE - 1);
    in.reset();
    var charset = charset(sample);
    if (charset.equals(StandardCharsets.UTF_8)) {
      refuseBinary(file, sample);
      in.skipNBytes(startsWithMark(sample) ? 3 : 0);
    }
    var text = new String(sample, charset);
    if (text.replace("\uFEFF", "").isBlank()) {
      throw Unreadable.file(file, "The file is empty; expected a first row with column names.");
    }
    var decoder = charset.newDecoder();
    return new CsvText(new BufferedReader(new InputStreamReader(in, decoder)), delimiter(text));
  }

  Reader reader() {
    return reader;
  }

  char delimiter() {
    return delimiter;
  }

  private static Charset charset(byte[] sample) {
    var utf16 =
        sample.length > 1
            && (sample[0] == (byte) 0xFF && sample[1] == (byte) 0xFE
                || sample[0] == (byte) 0xFE && sample[1] == (byte) 0xFF);
    return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static boolean startsWithMark(byte[] sample) {
    return sample.length > 2
        && sample[0] == (byte) 0xEF
        && sample[1] == (byte) 0xBB
        && sample[2] == (byte) 0xBF;
  }

  private static void refuseBinary(String file, byte[] sample) {
    for (var b : sample) {
      if (b == 0) {
        throw Unreadable.file(file, "This is a binary file; expected CSV, a text in UTF-8.");
      }
    }
  }

  /** The one of comma, semicolon, tab and bar that stands most often in the first row. */
  private static char delimiter(String text) {
    var first = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t', '|')
        .max(Comparator.comparingLong(c -> first.chars().filter(x -> x == c).count()))
        .filter(c -> first.indexOf(c) >= 0)
        .orElse(',');
  }
}
