package tutti.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The file of a backup: what was written is read, and nothing else is. */
class ArchiveTest {

  private static final ArchivedTable EMPTY = new ArchivedTable("empty", List.of("a"));
  private static final ArchivedTable SMALL = new ArchivedTable("small", List.of("a", "b"));
  private static final ArchivedTable LARGE = new ArchivedTable("large", List.of("c"));
  private static final ArchiveHead HEAD =
      new ArchiveHead(
          "1.2",
          "4",
          Instant.parse("2026-11-29T13:00:00Z"),
          "18.6",
          List.of(EMPTY, SMALL, LARGE),
          Map.of("small_a_seq", 7L));

  private final Random random = new Random(11);

  /** Rows of 300 kB that do not pack well. */
  private String large() {
    var rows = new StringBuilder();
    for (var row = 0; row < 3_000; row++) {
      rows.append(Long.toHexString(random.nextLong())).append("-".repeat(row % 90)).append('\n');
    }
    return rows.toString();
  }

  private static byte[] written(String large) throws IOException {
    var to = new ByteArrayOutputStream();
    var archive = new ArchiveWriter(to, HEAD);
    archive.table(rows -> 0);
    archive.table(rows -> text(rows, "1\tone\n2\ttwo\\nthree\n"));
    archive.table(rows -> text(rows, large));
    archive.finish();
    return to.toByteArray();
  }

  private static long text(OutputStream to, String rows) throws IOException {
    to.write(rows.getBytes(UTF_8));
    return rows.lines().count();
  }

  private static BackupManifest read(byte[] file) throws IOException {
    return read(file, ArchiveReader.Content.IGNORED);
  }

  private static BackupManifest read(byte[] file, ArchiveReader.Content content)
      throws IOException {
    return ArchiveReader.read(new ByteArrayInputStream(file), Optional.empty(), content);
  }

  private static final class Kept implements ArchiveReader.Content {
    private final Map<String, String> tables = new TreeMap<>();

    @Override
    public void head(ArchiveHead head) {
      assertThat(head).isEqualTo(HEAD);
    }

    @Override
    public void table(ArchivedTable table, InputStream rows) throws IOException {
      tables.put(table.name(), new String(rows.readAllBytes(), UTF_8));
    }
  }

  @Test
  void whatWasWrittenIsReadAndCounted() throws IOException {
    var large = large();
    var kept = new Kept();
    var manifest = read(written(large), kept);
    assertThat(kept.tables)
        .containsEntry("empty", "")
        .containsEntry("small", "1\tone\n2\ttwo\\nthree\n")
        .containsEntry("large", large);
    assertThat(manifest.head()).isEqualTo(HEAD);
    assertThat(manifest.tables()).extracting(TableDigest::rows).containsExactly(0L, 2L, 3_000L);
    assertThat(manifest.rows("small")).isEqualTo(2);
    assertThat(manifest.rows("none")).isZero();
  }

  @Test
  void theDigestFollowsFromTheTablesAlone() throws IOException {
    var large = large();
    var one = read(written(large));
    assertThat(read(written(large)).digest()).isEqualTo(one.digest()).hasSize(64);
    assertThat(read(written(large + "x\n")).digest()).isNotEqualTo(one.digest());
    assertThat(BackupManifest.digest(one.tables().reversed())).isEqualTo(one.digest());
  }

  @Test
  void everyByteThatIsFlippedIsFound() throws IOException {
    var file = written(large());
    for (var flip = 0; flip < 200; flip++) {
      flipped(file, random.nextInt(file.length));
    }
    for (var at = 0; at < 200; at++) {
      flipped(file, at);
      flipped(file, file.length - 1 - at);
    }
  }

  private void flipped(byte[] file, int at) {
    var changed = file.clone();
    changed[at] ^= (byte) (1 << random.nextInt(8));
    broken(changed, "flipped at " + at);
  }

  @Test
  void everyCutIsFound() throws IOException {
    var file = written(large());
    for (var cut = 0; cut < 100; cut++) {
      var length = cut < 50 ? random.nextInt(file.length) : file.length - 1 - (cut - 50);
      broken(Arrays.copyOf(file, length), "cut to " + length);
    }
  }

  @Test
  void whatIsPutBehindOrInBetweenIsFound() throws IOException {
    var file = written(large());
    broken(Arrays.copyOf(file, file.length + 1), "one more");
    var longer = Arrays.copyOf(file, file.length + 32);
    System.arraycopy(file, file.length - 32, longer, file.length, 32);
    broken(longer, "another digest");
    var doubled = new byte[file.length + 1];
    System.arraycopy(file, 0, doubled, 0, 1_000);
    System.arraycopy(file, 999, doubled, 1_000, file.length - 999);
    broken(doubled, "a byte twice");
  }

  private static void broken(byte[] file, String how) {
    assertThatThrownBy(() -> read(file))
        .as(how)
        .isInstanceOf(BrokenBackup.class)
        .message()
        .startsWith("The ")
        .endsWith(".");
  }

  @Test
  void theSentenceNamesThePart() throws IOException {
    var file = written(large());
    assertThatThrownBy(() -> read("a text".getBytes(UTF_8)))
        .hasMessage("The first line is not that of a backup of Tutti.");
    var magic = file.clone();
    magic[13] = '2';
    assertThatThrownBy(() -> read(magic)).hasMessageContaining("does not know");
    assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length / 2)))
        .hasMessage("The file ends too early: in the table large.");
    var end = file.clone();
    end[file.length - 1] ^= 1;
    assertThatThrownBy(() -> read(end)).hasMessageStartingWith("The digest at the end");
  }

  /** Read a piece at a time, it needs no more memory than a piece takes. */
  @Test
  void aTableIsReadInPieces() throws IOException {
    var largest = new int[1];
    read(
        written("x".repeat(3_000_000) + "\n"),
        new ArchiveReader.Content() {
          @Override
          public void head(ArchiveHead head) {}

          @Override
          public void table(ArchivedTable table, InputStream rows) throws IOException {
            var piece = new byte[4_000_000];
            largest[0] = Math.max(largest[0], rows.read(piece));
          }
        });
    assertThat(largest[0]).isPositive().isLessThanOrEqualTo(64 * 1024);
  }
}
