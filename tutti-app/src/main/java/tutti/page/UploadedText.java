package tutti.page;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;

/** A text file that a form brought. */
public final class UploadedText {

  private UploadedText() {}

  /**
   * Its text; of a file that is too large no more is read than shows it.
   *
   * @param name what problems are reported under
   * @throws UnreadableInput with a sentence when it is no text that can be used
   */
  public static String text(String name, MultipartFile file) {
    try (var in = file.getInputStream()) {
      return TextFile.text(name, in.readNBytes(TextFile.LARGEST + 1));
    } catch (IOException e) {
      throw UnreadableInput.file(name, "The file did not arrive whole; send it again.");
    }
  }
}
