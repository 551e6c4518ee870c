package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.csv.CsvRows;
import tutti.reading.UnreadableInput;

/**
 * The formats a log may have, each one line here and one package with its {@link LogReader}. The
 * first that knows a file by its name or its first bytes reads it.
 */
public enum LogFormat {
  /** Cells divided by comma, semicolon, tab or bar; what no other format knows is read as this. */
  CSV("CSV", "text/csv", List.of(".csv", ".tsv"), beginning -> true, CsvRows::open);

  private final String title;
  private final String mediaType;
  private final List<String> endings;
  private final Predicate<LogBeginning> knows;
  private final Opening opening;

  LogFormat(
      String title,
      String mediaType,
      List<String> endings,
      Predicate<LogBeginning> knows,
      Opening opening) {
    this.title = title;
    this.mediaType = mediaType;
    this.endings = List.copyOf(endings);
    this.knows = knows;
    this.opening = opening;
  }

  /** Begins to read a log, up to the names of its columns. */
  @FunctionalInterface
  interface Opening {
    /**
     * Opens it.
     *
     * @param wanted by which columns the names are known, in each encoding it may have
     * @throws UnreadableInput when it has none
     */
    LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted);
  }

  /**
   * Opens a log in the format it has.
   *
   * @param file its name, told with every problem
   * @param bytes closed with the reader
   * @throws UnreadableInput when no format can read it
   */
  public static LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    requireNonNull(file, "file");
    var buffered = new BufferedInputStream(bytes, LogBeginning.MOST);
    try {
      return of(LogBeginning.of(file, buffered)).opening.open(file, buffered, wanted);
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  static LogFormat of(LogBeginning beginning) {
    return Arrays.stream(values())
        .filter(format -> format.knows.test(beginning))
        .findFirst()
        .orElse(CSV);
  }

  /** Whether the name of a file is one that a format has. */
  static boolean endsAsOne(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return endings().anyMatch(lower::endsWith);
  }

  /** How the names of files end that are logs, such as {@code .csv}. */
  public static Stream<String> endings() {
    return Arrays.stream(values()).flatMap(format -> format.endings.stream());
  }

  /** What people call them: {@code CSV or XES}. */
  public static String titles() {
    return SentenceWords.or(Arrays.stream(values()).map(format -> format.title).toList());
  }

  /** What a page asks the user for: endings and media types, as {@code accept} is written. */
  public static String accepted() {
    return Stream.concat(endings(), Arrays.stream(values()).map(format -> format.mediaType))
        .collect(Collectors.joining(","));
  }
}
