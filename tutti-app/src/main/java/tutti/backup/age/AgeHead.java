package tutti.backup.age;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of text before a locked stream: how its key is wrapped, and what vouches for them. */
final class AgeHead {

  /** The first line of every file that is locked so. */
  static final String MAGIC = "age-encryption.org/v1";

  static final int FILE_KEY = 16;
  static final int SALT = 16;

  private static final int MOST_WORK = 20;
  private static final int LONGEST_LINE = 100;
  private static final Pattern RECIPIENT =
      Pattern.compile("-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)");
  private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

  private AgeHead() {}

  /** The head of a file with a key of its own. */
  static byte[] written(byte[] fileKey, Passphrase passphrase, byte[] salt, int logWork) {
    var wrapped = ChunkCipher.wrap(AgeKeys.fromPassphrase(passphrase, salt, logWork), fileKey);
    var lines =
        "%s\n-> scrypt %s %d\n%s\n---"
            .formatted(MAGIC, TEXT.encodeToString(salt), logWork, TEXT.encodeToString(wrapped));
    var vouched = TEXT.encodeToString(AgeKeys.vouching(fileKey, lines.getBytes(US_ASCII)));
    return (lines + " " + vouched + "\n").getBytes(US_ASCII);
  }

  /**
   * Reads the head and returns the file's key.
   *
   * @throws CannotDecrypt when the passphrase does not fit, or the head is not as it was written
   */
  static byte[] read(InputStream in, Passphrase passphrase) throws IOException {
    var magic = line(in);
    var recipient = line(in);
    var wrapped = line(in);
    var fileKey = unwrapped(magic, recipient, wrapped, passphrase);
    var lines = String.join("\n", magic, recipient, wrapped, "---");
    var vouched = AgeKeys.vouching(fileKey, lines.getBytes(US_ASCII));
    if (!line(in).equals("--- " + TEXT.encodeToString(vouched))) {
      throw new CannotDecrypt("The head of the locked file was changed.");
    }
    return fileKey;
  }

  private static byte[] unwrapped(
      String magic, String recipient, String wrapped, Passphrase passphrase) throws CannotDecrypt {
    var words = RECIPIENT.matcher(recipient);
    if (!magic.equals(MAGIC) || !words.matches() || Integer.parseInt(words.group(2)) > MOST_WORK) {
      throw new CannotDecrypt(
          "The head of the locked file was changed, or it was locked with something else than a"
              + " passphrase.");
    }
    var key = ChunkCipher.unwrap(wrapping(words, passphrase), decoded(wrapped));
    if (key.length != FILE_KEY) {
      throw new CannotDecrypt(
          "The passphrase does not open this file, or the head of the file was changed.");
    }
    return key;
  }

  private static byte[] wrapping(Matcher words, Passphrase passphrase) throws CannotDecrypt {
    return AgeKeys.fromPassphrase(
        passphrase, decoded(words.group(1)), Integer.parseInt(words.group(2)));
  }

  /** Exactly as it is written: spare bits are none. */
  private static byte[] decoded(String text) throws CannotDecrypt {
    try {
      var bytes = Base64.getDecoder().decode(text);
      if (MessageDigest.isEqual(
          TEXT.encodeToString(bytes).getBytes(US_ASCII), text.getBytes(US_ASCII))) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new CannotDecrypt("The head of the locked file was changed.");
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.size() == LONGEST_LINE) {
        throw new CannotDecrypt("The head of the locked file is not whole.");
      }
      line.write(next);
    }
    return line.toString(US_ASCII);
  }

  /** Whether a file that begins with these bytes is locked. */
  static boolean begins(byte[] bytes) {
    var magic = (MAGIC + "\n").getBytes(US_ASCII);
    return Arrays.equals(magic, Arrays.copyOf(bytes, magic.length));
  }
}
