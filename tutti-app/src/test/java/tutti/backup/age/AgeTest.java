package tutti.backup.age;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes locked with a passphrase in the format of age. */
class AgeTest {

  private static final Passphrase WORDS = new Passphrase("open sesame ü");

  /** Written by age 1.1.1 with these words. */
  private static final String BY_THE_TOOL =
      "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBEMzNOcUN6Njl0NFF6Y0U2bXJnUitRIDE4ClB4"
          + "VFl3eCtrVVhhaHVsTnZtMzYrekpnOC9MSU4xVHh2ZDM0WVQveFExd1kKLS0tIGM5WFVyZ0pMbjR4UEI5"
          + "RllYQytQZHcyMStzMFlEYVRIVWxCNHVOMGNLa0EKV6wOY6KaUfUSrEdyyrLj6kX4rwDooYP1QmkMD10x"
          + "LkS6rKlLDtRHMQ=="
          + "";

  private final Random random = new Random(7);

  private static byte[] locked(byte[] bytes) throws IOException {
    var to = new ByteArrayOutputStream();
    try (var age = new AgeOutput(to, WORDS, 2)) {
      age.write(bytes);
    }
    return to.toByteArray();
  }

  private static byte[] opened(byte[] locked, Passphrase words) throws IOException {
    return new AgeInput(new ByteArrayInputStream(locked), words).readAllBytes();
  }

  private byte[] bytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  @Test
  void whatTheToolLockedOpens() throws IOException {
    var locked = Base64.getDecoder().decode(BY_THE_TOOL);
    assertThat(AgeInput.begins(locked)).isTrue();
    assertThat(opened(locked, WORDS)).asString(UTF_8).isEqualTo("one\ntwo\n");
  }

  @Test
  void whatWasLockedOpensWhateverItsLength() throws IOException {
    for (var length : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 200_001}) {
      var bytes = bytes(length);
      assertThat(opened(locked(bytes), WORDS)).isEqualTo(bytes);
    }
  }

  @Test
  void theUsualLockTakesAsMuchMemoryAsOwaspAsksFor() throws IOException {
    var to = new ByteArrayOutputStream();
    new AgeOutput(to, WORDS).close();
    assertThat(to.toString(UTF_8).lines().skip(1).findFirst().orElseThrow()).endsWith(" 17");
  }

  @Test
  void otherWordsDoNotOpenIt() throws IOException {
    var locked = locked(bytes(100));
    assertThatThrownBy(() -> opened(locked, new Passphrase("open sesame u")))
        .isInstanceOf(CannotDecrypt.class)
        .hasMessageStartingWith("The passphrase does not open this file");
  }

  @Test
  void everyChangedBitOfASmallFileIsFound() throws IOException {
    var locked = locked(bytes(40));
    for (var bit = 0; bit < 8 * locked.length; bit++) {
      var changed = locked.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> opened(changed, WORDS))
          .as("bit %d", bit)
          .isInstanceOf(CannotDecrypt.class);
    }
  }

  @Test
  void aFileCutAnywhereIsFound() throws IOException {
    var locked = locked(bytes(131_072));
    for (var cut = 0; cut < 100; cut++) {
      var length = cut < 20 ? locked.length - 1 - cut : random.nextInt(locked.length);
      var some = Arrays.copyOf(locked, length);
      assertThatThrownBy(() -> opened(some, WORDS)).isInstanceOf(CannotDecrypt.class);
    }
    var head = locked.length - 2 * 65_552;
    var firstChunk = Arrays.copyOf(locked, head + 65_552);
    assertThatThrownBy(() -> opened(firstChunk, WORDS)).isInstanceOf(CannotDecrypt.class);
  }

  @Test
  void chunksThatChangedPlacesAreFound() throws IOException {
    var locked = locked(bytes(3 * 65_536));
    var head = locked.length - 3 * 65_552;
    var swapped = locked.clone();
    System.arraycopy(locked, head, swapped, head + 65_552, 65_552);
    System.arraycopy(locked, head + 65_552, swapped, head, 65_552);
    assertThatThrownBy(() -> opened(swapped, WORDS)).hasMessageStartingWith("Chunk 1 ");
  }

  @Test
  void aPassphraseIsNeverShown() {
    assertThat(WORDS.toString()).doesNotContain("sesame");
  }
}
