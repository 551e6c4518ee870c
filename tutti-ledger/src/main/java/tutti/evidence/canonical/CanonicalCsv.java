package tutti.evidence.canonical;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
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
    csv.writeRecord(header(this.attributes));
  }

  private static List<String> header(Collection<String> attributes) {
    return Stream.concat(
            CanonicalFields.WRITTEN.stream(), attributes.stream().map(CanonicalCsv::column))
        .toList();
  }

  private static String column(String attribute) {
    return attribute.equals(Details.TITLE) ? attribute : CanonicalRecords.ATTRIBUTE + attribute;
  }

  /** Why facts with these attributes cannot leave as CSV; empty when they can. */
  public static Optional<String> whyNot(Collection<String> attributes) {
    if (attributes.size() > MOST_ATTRIBUTES) {
      return Optional.of(
          "The facts have %,d different attributes; a table takes at most %,d columns."
              .formatted(attributes.size(), MOST_ATTRIBUTES));
    }
    var header = header(attributes);
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
    var details = fact.details();
    var row = new ArrayList<String>();
    row.add(CanonicalCell.written(fact.id()));
    row.add(CanonicalCell.written(fact.source()));
    row.add(CanonicalCell.written(fact.arrow()));
    row.add(CanonicalCell.writtenName(fact.key()));
    row.add(fact.stage().word());
    row.add(fact.at().toString());
    row.add(written(details.fulfiller()));
    row.add(details.due().map(Instant::toString).orElse(""));
    row.add(details.rating().isPresent() ? Integer.toString(details.rating().getAsInt()) : "");
    row.add(written(details.reason()));
    row.add(details.parent().map(CanonicalCell::writtenName).orElse(""));
    row.add(details.thread().map(CanonicalCell::writtenName).orElse(""));
    attributes.forEach(
        name -> row.add(written(Optional.ofNullable(details.attributes().get(name)))));
    csv.writeRecord(row);
  }

  private static String written(Optional<String> text) {
    return text.map(CanonicalCell::written).orElse("");
  }

  /** Hands on what was written; where it goes stays open. */
  public void flush() throws IOException {
    csv.flush();
  }
}
