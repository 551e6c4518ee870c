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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.evidence.packed.ArchivedFiles;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/**
 * What a path holds: itself, or what lies directly in a folder; of a Slack export the days of its
 * channels, too.
 *
 * @param files to be read, by name
 * @param aside what is not read, and why
 */
public record EvidenceFiles(List<Path> files, List<InputProblem> aside) {

  private static final int LONGEST_BLANK = 1_000;

  /** What Slack calls the messages of a day, in the folder of their channel. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.json");

  private static final Pattern SHEET = Pattern.compile("(.+\\.xlsx)#.+", Pattern.CASE_INSENSITIVE);

  private static final String COMPANION =
      "a companion that the system or a program keeps, not data.";
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
    if (!Files.exists(place(path))) {
      throw UnreadableInput.file(path.toString(), "There is no such file or folder.");
    }
    return Files.isDirectory(path) ? inFolder(path) : new EvidenceFiles(List.of(path), List.of());
  }

  /** Where a file lies: {@code book.xlsx#Deals} names a sheet of one. */
  static Path place(Path path) {
    var sheet = SHEET.matcher(path.toString());
    return !Files.exists(path) && sheet.matches() ? Path.of(sheet.group(1)) : path;
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
        var days = daysOfChannel(path);
        files.addAll(days);
        whyNot(path)
            .filter(says -> days.isEmpty())
            .ifPresentOrElse(
                says -> aside.add(InputProblem.ofFile(path.toString(), "Set aside: " + says)),
                () -> addFile(path, files));
      }
    } catch (IOException e) {
      throw UnreadableInput.file(
          folder.toString(), "The folder cannot be read: " + e.getMessage() + ".");
    }
    return new EvidenceFiles(files, aside);
  }

  private static void addFile(Path path, List<Path> files) {
    if (!Files.isDirectory(path)) {
      files.add(path);
    }
  }

  /** Of a folder that is a channel of a Slack export, the days; of any other nothing. */
  private static List<Path> daysOfChannel(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || companion(folder.getFileName().toString())) {
      return List.of();
    }
    try (var days = Files.list(folder)) {
      return days.filter(day -> DAY.matcher(day.getFileName().toString()).matches())
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /** Why a file of an archive is not read, told by its name. */
  static Optional<String> asideInArchive(String name) {
    if (Stream.of(name.split("[/\\\\]", -1)).skip(1).anyMatch(EvidenceFiles::companion)) {
      return Optional.of(COMPANION);
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(ArchivedFiles.ENDING)) {
      return Optional.of("an archive in an archive; unpack it and hand it in by itself.");
    }
    return LogFormats.endsAsOne(name) ? Optional.empty() : Optional.of(otherEnding());
  }

  private static String otherEnding() {
    return "its name does not end with %s."
        .formatted(SentenceWords.or(LogFormats.endings().toList()));
  }

  private static Optional<String> whyNot(Path path) throws IOException {
    var name = path.getFileName().toString();
    if (companion(name)) {
      return aside(name, path);
    }
    if (Files.isDirectory(path)) {
      return Optional.of("a folder in a folder; name it by itself to read it.");
    }
    return LogFormats.endsAsOne(name) ? aside(name, path) : Optional.of(otherEnding());
  }

  /** Why a file that lies beside others is not read: a companion, or nothing stands in it. */
  public static Optional<String> aside(String name, Path place) throws IOException {
    if (companion(name)) {
      return Optional.of(COMPANION);
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
