package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.packed.ArchivedFiles;
import tutti.evidence.packed.UnpackedGzip;
import tutti.reading.UnreadableInput;

/**
 * The formats there are, in the order in which they are asked whether a file is theirs: those that
 * are named as services, then CSV. Any of them may be packed by gzip.
 */
public final class LogFormats {

  private static final String PACKED = ".gz";

  private static final LogFormat CSV = new CsvFormat();

  private static final List<LogFormat> OTHERS =
      ServiceLoader.load(LogFormat.class, LogFormats.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private LogFormats() {}

  /**
   * Opens a log in the format it has.
   *
   * @param file its name, told with every problem
   * @param bytes closed with the reader
   * @throws UnreadableInput when no format can read it
   */
  public static LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    requireNonNull(file, "file");
    try {
      return opened(file, new BufferedInputStream(bytes, LogBeginning.MOST), wanted);
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /**
   * Opens a log, or each of an archive one after another, and hands it on; it is closed afterwards.
   * What lies in an archive beside logs is left out.
   *
   * @throws UnreadableInput when no format can read it
   */
  public static void forEach(
      String file, InputStream bytes, List<EncodedColumns> wanted, Consumer<LogReader> each) {
    requireNonNull(file, "file");
    try (var in = new BufferedInputStream(bytes, LogBeginning.MOST)) {
      if (LogBeginning.of(file, in).archived()) {
        forEachArchived(file, in, wanted, each);
      } else {
        handOn(file, in, wanted, each);
      }
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static void forEachArchived(
      String file, InputStream in, List<EncodedColumns> wanted, Consumer<LogReader> each)
      throws IOException {
    try (var archive = new ArchivedFiles(file, in)) {
      for (var next = archive.next(); next.isPresent(); next = archive.next()) {
        var found = next.get();
        if (EvidenceFiles.asideInArchive(found.name()).isEmpty()) {
          handOn(found.name(), found.bytes(), wanted, each);
        }
      }
    }
  }

  private static void handOn(
      String file, InputStream bytes, List<EncodedColumns> wanted, Consumer<LogReader> each)
      throws IOException {
    try (var log = open(file, bytes, wanted)) {
      each.accept(log);
    }
  }

  private static LogReader opened(String file, BufferedInputStream in, List<EncodedColumns> wanted)
      throws IOException {
    var beginning = LogBeginning.of(file, in);
    if (!beginning.packed()) {
      return of(beginning).open(file, in, wanted);
    }
    var unpacked = new BufferedInputStream(new UnpackedGzip(file, in), LogBeginning.MOST);
    var inner = LogBeginning.of(inside(file), unpacked);
    if (inner.packed()) {
      throw UnreadableInput.file(file, "It is packed by gzip twice; unpack it once.");
    }
    return of(inner).open(file, unpacked, wanted);
  }

  private static String inside(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(PACKED)
        ? file.substring(0, file.length() - PACKED.length())
        : file;
  }

  static LogFormat of(LogBeginning beginning) {
    return OTHERS.stream().filter(format -> format.knows(beginning)).findFirst().orElse(CSV);
  }

  /** As they are told to people: what most have comes first. */
  private static Stream<LogFormat> told() {
    return Stream.concat(Stream.of(CSV), OTHERS.stream());
  }

  /** Whether the name of a file is one that a format has. */
  static boolean endsAsOne(String name) {
    var lower = inside(name).toLowerCase(Locale.ROOT);
    return endings().anyMatch(lower::endsWith);
  }

  /** How the names of files end that are logs or hold some, such as {@code .csv}. */
  public static Stream<String> endings() {
    return Stream.concat(
        told().flatMap(format -> format.endings().stream()).distinct(),
        Stream.of(ArchivedFiles.ENDING));
  }

  /** What people call them: {@code CSV or XES}. */
  public static String titles() {
    return SentenceWords.or(told().map(LogFormat::title).distinct().toList());
  }

  /** What a page asks the user for: endings and media types, as {@code accept} is written. */
  public static String accepted() {
    return Stream.of(endings(), Stream.of(PACKED), told().map(LogFormat::mediaType))
        .flatMap(accepted -> accepted)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
