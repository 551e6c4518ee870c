package tutti.cli.option;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;

/**
 * The text of a company file, or of what a pipe hands in.
 *
 * @param name by which problems are told
 */
public record CompanyText(String name, String text) {

  private static final String PIPE = "-";
  private static final String STANDARD_INPUT = "stdin";

  public CompanyText {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }

  /**
   * The text of a file; {@code -} is the standard input.
   *
   * @throws UnreadableInput when there is none
   */
  public static CompanyText of(Path file) {
    return file.toString().equals(PIPE)
        ? new CompanyText(STANDARD_INPUT, TextFile.text(STANDARD_INPUT, standardInput()))
        : new CompanyText(file.toString(), TextFile.read(file));
  }

  private static byte[] standardInput() {
    try {
      return System.in.readNBytes(TextFile.LARGEST + 1);
    } catch (IOException e) {
      throw UnreadableInput.file(STANDARD_INPUT, "It cannot be read: " + e.getMessage() + ".");
    }
  }

  /** As a code host names it; what a pipe hands in lies nowhere. */
  public Path path(Path workingFolder) {
    var path = Path.of(name);
    return name.equals(STANDARD_INPUT) ? path : RepositoryPath.of(path, workingFolder);
  }
}
