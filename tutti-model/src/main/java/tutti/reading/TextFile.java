package tutti.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small text file, read whole: at most 8 MB of UTF-8. */
public final class TextFile {

  /** The most bytes of a text file that is read. */
  public static final int LARGEST = 8_000_000;

  private TextFile() {}

  /**
   * The text of a file.
   *
   * @throws UnreadableInput with a sentence when there is no such file, or it is no such text
   */
  public static String read(Path file) {
    var name = file.toString();
    if (!Files.exists(file)) {
      throw UnreadableInput.file(name, "There is no such file.");
    }
    if (Files.isDirectory(file)) {
      throw UnreadableInput.file(name, "This is a folder; name a file in it.");
    }
    return text(name, bytes(file, name));
  }

  private static byte[] bytes(Path file, String name) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw UnreadableInput.file(name, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /**
   * The text that bytes hold.
   *
   * @throws UnreadableInput with a sentence when they are too many, or no UTF-8 text
   */
  public static String text(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw tooLarge(name);
    }
    for (var b : bytes) {
      if (b == 0) {
        throw UnreadableInput.file(name, "This is a binary file; expected text in UTF-8.");
      }
    }
    return decoded(name, bytes);
  }

  public static UnreadableInput tooLarge(String name) {
    return UnreadableInput.file(name, "The file is larger than 8 MB; nothing written by hand is.");
  }

  private static String decoded(String name, byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw UnreadableInput.file(name, "This is not UTF-8 text; save it as UTF-8 and try again.");
    }
  }
}
