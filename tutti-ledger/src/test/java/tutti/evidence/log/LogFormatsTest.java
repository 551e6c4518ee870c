package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogEntry;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.WantedColumns;
import tutti.evidence.packed.UnpackedGzip;
import tutti.reading.UnreadableInput;

/** Logs opened in the format they have. */
class LogFormatsTest {

  private static final List<EncodedColumns> WANTED =
      List.of(new EncodedColumns(Optional.empty(), WantedColumns.all(Set.of("key", "stage"))));

  private static LogReader open(String text) {
    return LogFormats.open("a.csv", new ByteArrayInputStream(text.getBytes(UTF_8)), WANTED);
  }

  /** Rows without end, counted as they are asked for. */
  private static final class EndlessRows extends InputStream {
    private static final byte[] HEADER = "key,stage\n".getBytes(UTF_8);
    private static final byte[] ROW = "K-1,delivered\n".getBytes(UTF_8);
    private long read;
    private boolean closed;

    @Override
    public int read() {
      var at = read++;
      return at < HEADER.length ? HEADER[(int) at] : ROW[(int) ((at - HEADER.length) % ROW.length)];
    }

    @Override
    public int read(byte[] to, int from, int most) {
      for (var i = 0; i < most; i++) {
        to[from + i] = (byte) read();
      }
      return most;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void aLogIsReadOnlyAsFarAsItIsAskedFor() throws IOException {
    var rows = new EndlessRows();
    try (var log = LogFormats.open("endless.csv", rows, WANTED)) {
      for (var i = 0; i < 1_000; i++) {
        assertThat(log.next()).isInstanceOf(LogRecord.class);
      }
      assertThat(rows.read).isLessThan(10 * LogBeginning.MOST);
      assertThat(rows.closed).isFalse();
    }
    assertThat(rows.closed).isTrue();
  }

  @Test
  void recordsComeWithTheirPlacesAndWhatIsNoneBetweenThem() throws IOException {
    try (var log = open("Tickets of May\nkey,stage\nK-1,delivered\nK-2,a,b,c\n\nK-3,returned\n")) {
      assertThat(log.header().names()).containsExactly("key", "stage");
      assertThat(log.next())
          .isInstanceOfSatisfying(
              LogEntry.Remark.class, remark -> assertThat(remark.left().line()).isEqualTo(2));
      assertThat(log.next())
          .isInstanceOfSatisfying(
              LogRecord.class,
              row -> {
                assertThat(row.line()).isEqualTo(3);
                assertThat(row.cell("key")).contains("K-1");
              });
      assertThat(log.next())
          .isInstanceOfSatisfying(
              LogEntry.Malformed.class, row -> assertThat(row.problem().line()).isEqualTo(4));
      assertThat(log.next())
          .isInstanceOfSatisfying(LogRecord.class, row -> assertThat(row.line()).isEqualTo(6));
      assertThat(log.hasNext()).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(log::next);
    }
  }

  @Test
  void whatStandsBeforeTheEndOfTrustIsHandedOn() throws IOException {
    try (var log = open("key,stage\nK-1,delivered\nK-2,\"never ends\n")) {
      assertThat(log.next()).isInstanceOf(LogRecord.class);
      assertThatExceptionOfType(UnreadableInput.class)
          .isThrownBy(log::next)
          .withMessageContaining("an unclosed quote");
    }
  }

  @Test
  void whatCannotBeReadAtAllIsSaid() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> LogFormats.open("a.csv", broken, WANTED))
        .withMessageContaining("The file cannot be read: the disk is gone.");
  }

  @Test
  void everyFormatIsNamedWhereFilesAreAskedFor() {
    assertThat(LogFormats.titles()).contains("CSV");
    assertThat(LogFormats.endings()).allMatch(ending -> ending.matches("[.][a-z0-9.]+"));
    assertThat(LogFormats.accepted().split(","))
        .doesNotHaveDuplicates()
        .contains(".csv", ".tsv", ".gz");
  }

  @Test
  void aFileIsTakenOutOfAFolderByHowItsNameEnds() {
    assertThat(List.of("a.csv", "B.TSV", "x.y.csv", "a.csv.gz")).allMatch(LogFormats::endsAsOne);
    assertThat(List.of("a.pdf", "csv", "a.csv.bak", "a.gz")).noneMatch(LogFormats::endsAsOne);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static LogReader open(byte[] bytes) {
    return LogFormats.open("a.csv.gz", new ByteArrayInputStream(bytes), WANTED);
  }

  @Test
  void whatGzipPackedIsReadAsWhatIsInIt() throws IOException {
    try (var log = open(packed("key,stage\nK-1,delivered\n".getBytes(UTF_8)))) {
      assertThat(log.next())
          .isInstanceOfSatisfying(
              LogRecord.class, row -> assertThat(row.cell("key")).contains("K-1"));
    }
  }

  @Test
  void whatIsPackedTwiceIsToBeUnpackedOnce() throws IOException {
    var twice = packed(packed("key,stage\n".getBytes(UTF_8)));
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> open(twice))
        .withMessageContaining("packed by gzip twice");
  }

  @Test
  void whatSwellsAsNoLogDoesIsRefusedBeforeItFillsTheMemory() throws IOException {
    var bomb = packed(new byte[128 << 20]);
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> {
          try (var bytes = new UnpackedGzip("bomb.gz", new ByteArrayInputStream(bomb))) {
            bytes.transferTo(OutputStream.nullOutputStream());
          }
        })
        .withMessageContaining("more than 400 times its size");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 12, 40, 2_000})
  void whatIsPackedIncompletelyIsSaid(int most) throws IOException {
    var whole = packed("key,stage\nK-1,delivered\n".repeat(100_000).getBytes(UTF_8));
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> {
          try (var log = open(Arrays.copyOf(whole, most))) {
            log.forEachRemaining(entry -> {});
          }
        })
        .withMessageContaining("packed by gzip, and damaged or cut off");
  }

  private static byte[] zipped(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("key,stage\n" + name + ",delivered\n").getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> keys(String file, byte[] bytes) {
    var keys = new ArrayList<String>();
    LogFormats.forEach(
        file,
        new ByteArrayInputStream(bytes),
        WANTED,
        log ->
            log.forEachRemaining(entry -> {
              if (entry instanceof LogRecord row) {
                keys.add(row.header().file() + " " + row.cell("key").orElse(""));
              }
            }));
    return keys;
  }

  @Test
  void eachLogOfAnArchiveIsHandedOnByItsOwnName() throws IOException {
    assertThat(keys("a.zip", zipped("one.csv", ".DS_Store", "folder/two.csv")))
        .containsExactly("a.zip/one.csv one.csv", "a.zip/folder/two.csv folder/two.csv");
  }

  @Test
  void aLogThatIsNoArchiveIsHandedOnAlone() {
    assertThat(keys("a.csv", "key,stage\nK-1,delivered\n".getBytes(UTF_8)))
        .containsExactly("a.csv K-1");
  }
}
