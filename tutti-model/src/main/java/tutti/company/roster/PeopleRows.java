package tutti.company.roster;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;

/** Reads people and their seats: {@code person, party, share, from, until, deputy, email}. */
final class PeopleRows {

  private static final List<String> COLUMNS =
      List.of("person", "party", "share", "from", "until", "deputy", "email");
  private static final Pattern SHARE =
      Pattern.compile("(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s*%|0?\\.\\d+|0|1(\\.0*)?");

  private final CsvTable table;
  private final RosterFindings found;

  PeopleRows(CsvTable table, RosterFindings found) {
    this.table = table;
    this.found = found;
  }

  void read() {
    table.unread(COLUMNS).forEach(found::passOver);
    table.rows().forEach(this::person);
  }

  private void person(CsvTable.Row row) {
    var name = row.cell("person");
    if (name.isEmpty()) {
      found.passOver(row.problem("person", "Nobody is named; this row is passed over."));
    } else if (row.cell("party").isEmpty()) {
      if (!found.addPerson(name.get(), row.cell("email"))) {
        found.passOver(
            row.problem(
                "person", SpellingSuggestion.quoted(name.get()) + " is among the people already."));
      }
    } else {
      seat(row, name.get());
    }
  }

  private void seat(CsvTable.Row row, String name) {
    var called = row.cell("party").orElse("");
    var party = found.party(called);
    if (party.isEmpty()) {
      found.passOver(
          row.problem(
              "party",
              "No party is called "
                  + SpellingSuggestion.quoted(called)
                  + SpellingSuggestion.hint(called, found.partyIds())));
      return;
    }
    fields(row, party.get(), name).ifPresent(fields -> add(row, name, fields));
  }

  private void add(CsvTable.Row row, String name, Map<String, String> fields) {
    var known = !found.addPerson(name, row.cell("email"));
    if (!found.addSeat(fields)) {
      found.passOver(
          row.problem(
              "person",
              "%s holds %s already%s."
                  .formatted(
                      SpellingSuggestion.quoted(name),
                      fields.getOrDefault("party", ""),
                      known ? "" : "; only the person is added")));
    }
  }

  /** The fields of the seat; none when one of its cells cannot be understood. */
  private Optional<Map<String, String>> fields(CsvTable.Row row, String party, String name) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("party", party);
    fields.put("person", name);
    row.cell("deputy").ifPresent(deputy -> fields.put("deputy", deputy));
    var good =
        check(row, "share", share -> SHARE.matcher(share).matches(), "a share such as 60%", fields)
            & check(row, "from", PeopleRows::isDate, "a date such as 2027-01-31", fields)
            & check(row, "until", PeopleRows::isDate, "a date such as 2027-01-31", fields);
    return good ? Optional.of(fields) : Optional.empty();
  }

  private boolean check(
      CsvTable.Row row,
      String column,
      Predicate<String> right,
      String expected,
      Map<String, String> fields) {
    var cell = row.cell(column);
    cell.ifPresent(text -> fields.put(column, text));
    if (cell.isEmpty() || right.test(cell.get())) {
      return true;
    }
    found.passOver(
        row.problem(
            column,
            "Expected %s, found %s; this row is passed over."
                .formatted(expected, SpellingSuggestion.quoted(cell.get()))));
    return false;
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
