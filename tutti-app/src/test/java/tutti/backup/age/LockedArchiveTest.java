package tutti.backup.age;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.backup.archive.ArchiveHead;
import tutti.backup.archive.ArchiveReader;
import tutti.backup.archive.ArchiveWriter;
import tutti.backup.archive.ArchivedTable;
import tutti.backup.archive.BackupManifest;
import tutti.backup.archive.BrokenBackup;

/** A whole backup inside a lock. */
class LockedArchiveTest {

  private static final Passphrase WORDS = new Passphrase("four words are better");
  private static final ArchiveHead HEAD =
      new ArchiveHead(
          "1.0",
          "4",
          Instant.parse("2026-11-29T14:00:00Z"),
          "18.6",
          List.of(new ArchivedTable("evidence", List.of("id", "note"))),
          Map.of());

  private final Random random = new Random(13);

  private byte[] locked() throws IOException {
    var rows = new StringBuilder();
    for (var row = 0; row < 12_000; row++) {
      rows.append(row).append('\t').append(Long.toHexString(random.nextLong())).append('\n');
    }
    var to = new ByteArrayOutputStream();
    try (var lock = new AgeOutput(to, WORDS, 2)) {
      var archive = new ArchiveWriter(lock, HEAD);
      archive.table(table -> {
        table.write(rows.toString().getBytes(UTF_8));
        return 12_000;
      });
      archive.finish();
    }
    return to.toByteArray();
  }

  private static BackupManifest read(byte[] file) throws IOException {
    return ArchiveReader.read(
        new ByteArrayInputStream(file), Optional.of(WORDS), ArchiveReader.Content.IGNORED);
  }

  @Test
  void itIsReadWithItsWords() throws IOException {
    assertThat(read(locked()).rows("evidence")).isEqualTo(12_000);
  }

  @Test
  void nothingOfItCanBeReadInTheFile() throws IOException {
    assertThat(new String(locked(), UTF_8)).doesNotContain("evidence").doesNotContain("TUTTI");
  }

  @Test
  void everyFlippedByteAndEveryCutIsFound() throws IOException {
    var file = locked();
    assertThat(file.length).isGreaterThan(130_000);
    for (var flip = 0; flip < 200; flip++) {
      var changed = file.clone();
      var at = flip < 40 ? flip * 4 : random.nextInt(file.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      broken(changed, "flipped at " + at);
    }
    for (var cut = 0; cut < 50; cut++) {
      var length = random.nextInt(file.length);
      broken(Arrays.copyOf(file, length), "cut to " + length);
    }
  }

  private static void broken(byte[] file, String how) {
    assertThatThrownBy(() -> read(file))
        .as(how)
        .isInstanceOfAny(CannotDecrypt.class, BrokenBackup.class)
        .message()
        .endsWith(".");
  }
}
