package tutti.evidence.canonical;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tutti.evidence.Evidence;
import tutti.reading.CsvCell;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextNormalization;

/** Writes facts as canonical CSV; read again, they are the same facts with the same ids. */
public final class CanonicalCsv {

  private static final int MOST_ATTRIBUTES = 1_900;

  private final CsvWriter csv;
  private final List<String> attributes;

  /**
   * Writes the first row.
   *
   * @param attributes the names of all attributes that the facts have
   */
  public CanonicalCsv(Writer to, Collection<String> attributes) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
    this.attributes = List.copyOf(new TreeSet<>(attributes));
    csv.writeRecord(CanonicalRow.header(this.attributes));
  }

  /** Why facts with these attributes cannot leave as CSV; empty when they can. */
  public static Optional<String> whyNot(Collection<String> attributes) {
    if (attributes.size() > MOST_ATTRIBUTES) {
      return Optional.of(
          "The facts have %,d different attributes; a table takes at most %,d columns."
              .formatted(attributes.size(), MOST_ATTRIBUTES));
    }
    var header = CanonicalRow.header(attributes);
    return header.stream()
        .filter(name ->
            !name.equals(TextNormalization.stripped(name)) || !name.equals(CsvCell.written(name)))
        .findFirst()
        .map(name ->
            "The column %s cannot be the name of one in CSV."
                .formatted(SpellingSuggestion.quoted(name)));
  }

  /** Writes a row. */
  public void write(Evidence fact) {
    csv.writeRecord(CanonicalRow.of(fact, attributes));
  }

  /** Hands on what was written; where it goes stays open. */
  public void flush() throws IOException {
    csv.flush();
  }
}
