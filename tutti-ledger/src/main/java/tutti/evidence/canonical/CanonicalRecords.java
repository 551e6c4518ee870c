package tutti.evidence.canonical;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tutti.english.SentenceWords;
import tutti.evidence.Evidence;
import tutti.evidence.LogHeader;
import tutti.evidence.LogRecord;
import tutti.evidence.RowProblem;
import tutti.evidence.value.CellTimes;
import tutti.evidence.value.MissingValues;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextNormalization;
import tutti.reading.time.WrittenTime;

/**
 * Canonical CSV, one row one fact: {@code id, source, arrow, key, stage, at, fulfiller, due,
 * rating, reason, parent, thread, title, attr.*}. Arrow, key, stage and at are needed; a row
 * without an id gets one from what it says.
 */
public final class CanonicalRecords implements RecordMapper {

  static final String ATTRIBUTE = "attr.";

  private static final String SOURCE = "csv";

  private final ZoneId zone;

  public CanonicalRecords(ZoneId zone) {
    this.zone = zone;
  }

  /** What a log in XES or OCEL says once more for those who know no canonical evidence. */
  private static final Pattern OF_THE_FORMAT =
      Pattern.compile("(?:case:)?concept:name|time:timestamp|ocel:\\w+");

  /** Why a file with this header is not canonical; empty when it is. */
  public static Optional<String> whyNot(LogHeader header) {
    var missing =
        CanonicalFields.NEEDED.stream().filter(name -> header.index(name).isEmpty()).toList();
    return missing.isEmpty()
        ? header.twice().map(name -> ambiguous(header, name)).or(() -> unknown(header))
        : Optional.of(
            "Evidence in canonical form needs the columns %s. Missing here: %s. Found in line %d: %s. For any other CSV write a mapping."
                .formatted(
                    SentenceWords.and(CanonicalFields.NEEDED),
                    String.join(", ", missing),
                    header.line(),
                    SentenceWords.some(header.names())));
  }

  private static String ambiguous(LogHeader header, String name) {
    return "The column %s stands there twice (%s); keep one of them."
        .formatted(SpellingSuggestion.quoted(name), header.where(name));
  }

  private static Optional<String> unknown(LogHeader header) {
    return header.names().stream()
        .filter(name -> !CanonicalFields.ALL.contains(name) && !name.startsWith(ATTRIBUTE))
        .filter(name -> !OF_THE_FORMAT.matcher(name).matches())
        .findFirst()
        .map(name ->
            "The column %s is none of canonical evidence; call it attr.%s to keep it%s"
                .formatted(
                    SpellingSuggestion.quoted(name),
                    name.toLowerCase(Locale.ROOT),
                    SpellingSuggestion.hint(name, CanonicalFields.ALL)));
  }

  @Override
  public void read(LogRecord row, Consumer<Evidence> facts, Consumer<RowProblem> problems) {
    refuseNameless(row);
    facts.accept(new CanonicalCells(row, zone).fact(SOURCE));
  }

  private static void refuseNameless(LogRecord row) {
    row.nameless()
        .ifPresent(place -> {
          throw new RowProblem(
              "",
              "Something stands in column %d, which has no name in the first row (%s); name it there, such as attr.note, or empty the cell."
                  .formatted(place + 1, SpellingSuggestion.quoted(row.cells().get(place).strip())));
        });
  }

  /** This form is Tutti's own: what a spreadsheet would have run comes back as it was. */
  private record CanonicalCells(LogRecord row, ZoneId zone) implements CanonicalFields {

    @Override
    public Optional<String> text(String column) {
      return row.cell(column).map(CanonicalCell::read);
    }

    @Override
    public Optional<String> name(String column) {
      return row.cell(column)
          .filter(cell -> !TextNormalization.name(cell).isEmpty())
          .map(CanonicalCell::name);
    }

    @Override
    public Optional<WrittenTime> time(String column) {
      return text(column).filter(text -> !MissingValues.in(text)).map(text -> parsed(column, text));
    }

    private WrittenTime parsed(String column, String text) {
      try {
        return CellTimes.read(text, zone);
      } catch (IllegalArgumentException e) {
        throw new RowProblem(column, e.getMessage() + ".");
      }
    }

    @Override
    public Map<String, String> attributes() {
      var attributes = new TreeMap<String, String>();
      row.values()
          .forEach((column, cell) -> {
            if (column.startsWith(ATTRIBUTE) && !cell.isEmpty()) {
              attributes.put(column.substring(ATTRIBUTE.length()), CanonicalCell.read(cell));
            }
          });
      return attributes;
    }

    @Override
    public RowProblem missing(String column) {
      return new RowProblem(column, "The cell is empty; every fact needs its " + column + ".");
    }
  }
}
