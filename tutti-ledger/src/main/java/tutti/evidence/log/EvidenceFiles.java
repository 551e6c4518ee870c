package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tutti.english.SentenceWords;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/**
 * What a path holds: itself, or what lies directly in a folder.
 *
 * @param files to be read, by name
 * @param aside what is not read, and why
 */
public record EvidenceFiles(List<Path> files, List<InputProblem> aside) {

  private static final int LONGEST_BLANK = 1_000;
  private static final Set<String> COMPANIONS =
      Set.of(".ds_store", "thumbs.db", "desktop.ini", "__macosx", "icon\r", "ehthumbs.db");

  public EvidenceFiles {
    files = List.copyOf(files);
    aside = List.copyOf(aside);
  }

  /**
   * Looks at a path.
   *
   * @throws UnreadableInput when there is nothing to be read
   */
  public static EvidenceFiles of(Path path) {
    requireNonNull(path, "path");
    if (!Files.exists(path)) {
      throw UnreadableInput.file(path.toString(), "There is no such file or folder.");
    }
    return Files.isDirectory(path) ? inFolder(path) : new EvidenceFiles(List.of(path), List.of());
  }

  private static EvidenceFiles inFolder(Path folder) {
    var found = listed(folder);
    if (found.files().isEmpty()) {
      var problems = new ArrayList<>(found.aside());
      problems.add(
          InputProblem.ofFile(
              folder.toString(),
              "The folder holds no %s file."
                  .formatted(SentenceWords.or(LogFormats.endings().toList()))));
      throw new UnreadableInput(problems);
    }
    return found;
  }

  private static EvidenceFiles listed(Path folder) {
    var files = new ArrayList<Path>();
    var aside = new ArrayList<InputProblem>();
    try (var list = Files.list(folder)) {
      for (var path : list.sorted().toList()) {
        whyNot(path)
            .ifPresentOrElse(
                says -> aside.add(InputProblem.ofFile(path.toString(), "Set aside: " + says)),
                () -> files.add(path));
      }
    } catch (IOException e) {
      throw UnreadableInput.file(
          folder.toString(), "The folder cannot be read: " + e.getMessage() + ".");
    }
    return new EvidenceFiles(files, aside);
  }

  private static Optional<String> whyNot(Path path) throws IOException {
    var name = path.getFileName().toString();
    if (companion(name)) {
      return aside(name, path);
    }
    if (Files.isDirectory(path)) {
      return Optional.of("a folder in a folder; name it by itself to read it.");
    }
    return LogFormats.endsAsOne(name)
        ? aside(name, path)
        : Optional.of(
            "its name does not end with %s."
                .formatted(SentenceWords.or(LogFormats.endings().toList())));
  }

  /** Why a file that lies beside others is not read: a companion, or nothing stands in it. */
  public static Optional<String> aside(String name, Path place) throws IOException {
    if (companion(name)) {
      return Optional.of("a companion that the system or a program keeps, not data.");
    }
    return empty(place) ? Optional.of("the file is empty.") : Optional.empty();
  }

  /**
   * Whether a name is one that systems and programs give to files beside those of people: macOS
   * ({@code ._data.csv}), Windows ({@code Thumbs.db}), Office and LibreOffice while a file is open.
   */
  private static boolean companion(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || COMPANIONS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean empty(Path file) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) < LONGEST_BLANK
        && new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .isBlank();
  }
}
