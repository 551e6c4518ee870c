package tutti.evidence;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import tutti.company.Stage;
import tutti.reading.Spelling;
import tutti.reading.TextNormalization;
import tutti.reading.time.WrittenTime;

/**
 * Canonical CSV, one row one fact: {@code id, source, arrow, key, stage, at, fulfiller, due,
 * rating, reason, parent, thread, attr.*}. Arrow, key, stage and at are needed; a row without an id
 * gets one from what it says.
 */
final class CanonicalRecords implements RecordMapper {

  static final List<String> NEEDED = List.of("arrow", "key", "stage", "at");
  static final List<String> COLUMNS =
      List.of(
          "id",
          "source",
          "arrow",
          "key",
          "stage",
          "at",
          "fulfiller",
          "due",
          "rating",
          "reason",
          "parent",
          "thread");

  static final String ATTRIBUTE = "attr.";

  private final ZoneId zone;

  CanonicalRecords(ZoneId zone) {
    this.zone = zone;
  }

  /** Why a file with this header is not canonical; empty when it is. */
  static Optional<String> whyNot(Header header) {
    var missing = NEEDED.stream().filter(name -> header.index(name).isEmpty()).toList();
    return missing.isEmpty()
        ? header.twice().map(name -> ambiguous(header, name)).or(() -> unknown(header))
        : Optional.of(
            "Evidence in canonical form needs the columns %s. Missing here: %s. Found in line %d: %s. For any other CSV write a mapping."
                .formatted(
                    WordList.and(NEEDED),
                    String.join(", ", missing),
                    header.line(),
                    WordList.some(header.names())));
  }

  private static String ambiguous(Header header, String name) {
    return "The column %s stands there twice (%s); keep one of them."
        .formatted(Spelling.quoted(name), header.where(name));
  }

  private static Optional<String> unknown(Header header) {
    return header.names().stream()
        .filter(name -> !COLUMNS.contains(name) && !name.startsWith(ATTRIBUTE))
        .findFirst()
        .map(name ->
            "The column %s is none of canonical evidence; call it attr.%s to keep it%s"
                .formatted(
                    Spelling.quoted(name),
                    name.toLowerCase(Locale.ROOT),
                    Spelling.hint(name, COLUMNS)));
  }

  @Override
  public void read(LogRecord row, Consumer<Evidence> facts, Consumer<RowProblem> problems) {
    refuseNameless(row);
    var stage = stage(row);
    var at = time(row, "at").orElseThrow(() -> missing("at"));
    var source = cell(row, "source").orElse("csv");
    var arrow = needed(row, "arrow");
    var key = name(row, "key").orElseThrow(() -> missing("key"));
    var details = details(row).happened(stage, at);
    facts.accept(
        cell(row, "id")
            .map(id -> new Evidence(id, source, arrow, key, stage, at.first(), details))
            .orElseGet(() -> Evidence.saying(source, arrow, key, stage, at.first(), details)));
  }

  private static void refuseNameless(LogRecord row) {
    row.nameless()
        .ifPresent(place -> {
          throw new RowProblem(
              "",
              "Something stands in column %d, which has no name in the first row (%s); name it there, such as attr.note, or empty the cell."
                  .formatted(place + 1, Spelling.quoted(row.cells().get(place).strip())));
        });
  }

  /** What hand-offs are found by. */
  private static Optional<String> name(LogRecord row, String column) {
    return row.cell(column)
        .filter(cell -> !TextNormalization.name(cell).isEmpty())
        .map(CanonicalCell::name);
  }

  /** This form is Tutti's own: what a spreadsheet would have run comes back as it was. */
  private static Optional<String> cell(LogRecord row, String column) {
    return row.cell(column).map(CanonicalCell::read);
  }

  private static String needed(LogRecord row, String column) {
    return cell(row, column).orElseThrow(() -> missing(column));
  }

  private static RowProblem missing(String column) {
    return new RowProblem(column, "The cell is empty; every fact needs its " + column + ".");
  }

  private static Stage stage(LogRecord row) {
    var word = needed(row, "stage");
    return Stage.named(word).orElseThrow(() -> RecordMapper.noStage("stage", word));
  }

  private Optional<WrittenTime> time(LogRecord row, String column) {
    return cell(row, column)
        .filter(text -> !MissingValues.in(text))
        .map(text -> parsed(column, text));
  }

  private WrittenTime parsed(String column, String text) {
    try {
      return CellTimes.read(text, zone);
    } catch (IllegalArgumentException e) {
      throw new RowProblem(column, e.getMessage() + ".");
    }
  }

  private Evidence.Details details(LogRecord row) {
    return new Evidence.Details(
        time(row, "due").map(WrittenTime::last),
        cell(row, "rating").map(RecordMapper::rating).orElse(OptionalInt.empty()),
        cell(row, "fulfiller"),
        cell(row, "reason"),
        name(row, "parent"),
        name(row, "thread"),
        attributes(row));
  }

  private static Map<String, String> attributes(LogRecord row) {
    var attributes = new TreeMap<String, String>();
    row.values()
        .forEach((column, cell) -> {
          if (column.startsWith(ATTRIBUTE) && !cell.isEmpty()) {
            attributes.put(column.substring(ATTRIBUTE.length()), CanonicalCell.read(cell));
          }
        });
    return attributes;
  }
}
