package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.evidence.PlacedFact;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** ZIP archives of files: right, spoilt, and made to fill disks. */
class ArchiveTest {

  private static final String HEAD = "arrow,key,stage,at\n";
  private static final EvidenceReader READER =
      new EvidenceReader(ReadFacts.ARROWS, ZoneOffset.UTC, Optional.empty());

  private final List<PlacedFact> facts = new ArrayList<>();
  private final List<Long> progress = new ArrayList<>();

  private static String row(int number) {
    return "leads,L-%d,requested,2026-03-04T10:00:00Z\n".formatted(number);
  }

  /** Names and texts, one after the other. */
  private static byte[] zip(String... files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry(files[i]));
        zip.write(files[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private ReadResult read(byte[] bytes) {
    return READER.readWithPlaces(
        "data.zip", new ByteArrayInputStream(bytes), facts::add, progress::add);
  }

  private static List<String> sentences(List<InputProblem> problems) {
    return problems.stream().map(InputProblem::sentence).toList();
  }

  private void refused(byte[] bytes, String says) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> read(bytes))
        .withMessageContaining(says);
  }

  @Test
  void theFilesOfAnArchiveAreReadWhateverTheirFolders() throws IOException {
    var read =
        read(
            zip("a.csv", HEAD + row(1) + row(2), "old/2026/b.csv", HEAD + row(3) + "leads,,x,y\n"));
    assertThat(read.file()).isEqualTo("data.zip");
    assertThat(read.rows()).isEqualTo(4);
    assertThat(read.facts()).isEqualTo(3);
    assertThat(read.bad()).isEqualTo(1);
    assertThat(facts)
        .extracting(fact -> fact.file() + ":" + fact.line())
        .containsExactly("data.zip/a.csv:2", "data.zip/a.csv:3", "data.zip/old/2026/b.csv:2");
    assertThat(progress).containsExactly(1L, 2L, 3L, 4L);
    assertThat(sentences(read.problems()))
        .allMatch(says -> says.startsWith("data.zip/old/2026/b.csv:3"));
  }

  @Test
  void whatIsNoDataIsSetAside() throws IOException {
    var read =
        read(
            zip(
                "a.csv", HEAD + row(1),
                "__MACOSX/._a.csv", "\0",
                "b/.DS_Store", "\0",
                "notes.txt", "x",
                "inner.zip", "PK",
                "folder/", "",
                "other.csv", "a,b\n1,2\n"));
    assertThat(read.facts()).isEqualTo(1);
    assertThat(sentences(read.notes()))
        .satisfiesExactly(
            says ->
                assertThat(says).startsWith("data.zip/__MACOSX/._a.csv: Set aside: a companion"),
            says -> assertThat(says).startsWith("data.zip/b/.DS_Store: Set aside: a companion"),
            says ->
                assertThat(says).startsWith("data.zip/notes.txt: Set aside: its name does not end"),
            says ->
                assertThat(says)
                    .startsWith("data.zip/inner.zip: Set aside: an archive in an archive"),
            says -> assertThat(says).startsWith("data.zip/other.csv: Passed over: "));
  }

  @Test
  void anArchiveOfWhichNothingIsReadIsPassedOver() throws IOException {
    var read = read(zip("notes.txt", "x"));
    assertThat(read.passedOver()).isTrue();
    assertThat(read.skipped()).contains("data.zip/notes.txt: Set aside");
  }

  @Test
  void filesInItMayBePackedByGzip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write((HEAD + row(1)).getBytes(UTF_8));
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.csv.gz"));
      zip.write(packed.toByteArray());
    }
    assertThat(read(bytes.toByteArray()).facts()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.csv",
        "b/../../a.csv",
        "..\\a.csv",
        "/etc/a.csv",
        "\\a.csv",
        "C:\\a.csv",
        "c:a.csv",
        "b/.."
      })
  void aNameThatLeadsOutIsRefused(String name) throws IOException {
    refused(zip(name, HEAD + row(1)), "leads out of it");
  }

  @Test
  void oneNameTwiceIsRefused() throws IOException {
    var bytes = zip("a.csv", HEAD + row(1), "b.csv", HEAD + row(2));
    for (var i = 0; i < bytes.length - 4; i++) {
      if (bytes[i] == 'b' && bytes[i + 1] == '.' && bytes[i + 2] == 'c') {
        bytes[i] = 'a';
      }
    }
    refused(bytes, "Two files in it have one name");
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var i = 0; i < 10_001; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
      }
    }
    refused(bytes.toByteArray(), "more than 10,000 files");
  }

  /** Whether it is data, set aside, or an archive itself. */
  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.txt", "inner.zip"})
  void aFileThatSwellsIsRefused(String name) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(HEAD.getBytes(UTF_8));
      var blank = "\n".repeat(1 << 20).getBytes(UTF_8);
      for (var i = 0; i < 64; i++) {
        zip.write(blank);
      }
    }
    refused(
        bytes.toByteArray(), "data.zip/" + name + ": It unpacks to more than 400 times its size");
  }

  /** Files that lie over each other, as in an archive that promises petabytes, are read once. */
  @Test
  void whatTheDirectoryOfAnArchivePromisesIsNotBelieved() throws IOException {
    var bytes = zip("a.csv", HEAD + row(1));
    var doubled = Arrays.copyOf(bytes, bytes.length + 46);
    System.arraycopy(bytes, bytes.length - 22, doubled, doubled.length - 22, 22);
    doubled[doubled.length - 12] = 2;
    assertThat(read(doubled).facts()).isEqualTo(1);
  }

  @Test
  void anArchiveThatIsCutOffIsRefusedInASentence() throws IOException {
    var whole = zip("a.csv", HEAD + row(1), "b.csv", HEAD + row(2));
    for (var length = 40; length < whole.length - 22; length++) {
      refused(Arrays.copyOf(whole, length), "data.zip");
    }
  }

  @Test
  void aStoredFileIsRead() throws IOException {
    var text = (HEAD + row(1)).getBytes(UTF_8);
    var crc = new CRC32();
    crc.update(text);
    var entry = new ZipEntry("a.csv");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    entry.setCrc(crc.getValue());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(text);
    }
    assertThat(read(bytes.toByteArray()).facts()).isEqualTo(1);
  }

  @Test
  void twistedBytesAreFactsOrSentences() throws IOException {
    var whole = zip("a.csv", HEAD + row(1), "b.csv", HEAD + row(2));
    var random = new Random(5);
    for (var i = 0; i < 2_000; i++) {
      var twisted = whole.clone();
      for (var j = 0; j < 3; j++) {
        twisted[4 + random.nextInt(twisted.length - 4)] = (byte) random.nextInt(256);
      }
      readOrRefused(twisted);
    }
  }

  private void readOrRefused(byte[] bytes) {
    try {
      assertThat(read(bytes).bad()).isNotNegative();
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
