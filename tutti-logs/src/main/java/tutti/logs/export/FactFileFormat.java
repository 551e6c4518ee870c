package tutti.logs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The formats in which facts can be written. */
public enum FactFileFormat {
  /** Canonical CSV. */
  CSV(CsvFacts::new),
  /** A JSON object a line. */
  JSONL(JsonLineFacts::new),
  /** IEEE 1849: a trace for each hand-off, an event for each fact. */
  XES(XesFacts::new),
  /** OCEL 2.0 as JSON: an object for each hand-off, an event for each fact. */
  OCEL(OcelFacts::new);

  private final FileBeginning beginning;

  /** Begins a file. */
  private interface FileBeginning {
    FactWriter to(OutputStream out, List<String> attributes) throws IOException;
  }

  FactFileFormat(FileBeginning beginning) {
    this.beginning = beginning;
  }

  /** As it is written on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word. */
  public static Optional<FactFileFormat> named(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /**
   * Begins a file.
   *
   * @param attributes the names of all attributes that the facts have
   */
  public FactWriter to(OutputStream out, Collection<String> attributes) throws IOException {
    return beginning.to(out, List.copyOf(new TreeSet<>(attributes)));
  }
}
