package tutti.company.roster;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tutti.reading.SpellingSuggestion;

/** Reads parties from a table: {@code party, name, kind, within}. */
final class PartyRows {

  private static final List<String> COLUMNS = List.of("party", "name", "kind", "within");
  private static final List<String> KINDS = List.of("function", "role", "outside");

  private final CsvTable table;
  private final RosterFindings found;
  private final Map<CsvTable.Row, String> added = new IdentityHashMap<>();

  PartyRows(CsvTable table, RosterFindings found) {
    this.table = table;
    this.found = found;
  }

  void read() {
    table.unread(COLUMNS).forEach(found::passOver);
    table.rows().forEach(this::party);
    table.rows().forEach(this::nest); // a row may name a party that comes later
  }

  private void party(CsvTable.Row row) {
    var written = row.cell("party");
    var id = written.flatMap(IdNaming::id);
    if (id.isEmpty()) {
      found.passOver(row.problem("party", "A party needs a name; this row is passed over."));
    } else if (found.party(written.orElse("")).or(() -> found.party(id.get())).isPresent()) {
      found.passOver(
          row.problem(
              "party", SpellingSuggestion.quoted(written.orElse("")) + " is a party already."));
    } else {
      kind(row).ifPresent(kind -> add(row, id.get(), written.orElse(""), kind));
    }
  }

  private Optional<String> kind(CsvTable.Row row) {
    var kind = row.cell("kind").map(word -> word.toLowerCase(Locale.ROOT)).orElse("function");
    if (KINDS.contains(kind)) {
      return Optional.of(kind);
    }
    found.passOver(
        row.problem(
            "kind",
            "Expected function, role or outside, found "
                + SpellingSuggestion.quoted(kind)
                + "; this row is passed over."));
    return Optional.empty();
  }

  private void add(CsvTable.Row row, String id, String written, String kind) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", id);
    row.cell("name")
        .or(() -> Optional.of(written).filter(text -> !text.equals(id)))
        .ifPresent(name -> fields.put("name", name));
    fields.put("kind", kind);
    found.addParty(fields);
    added.put(row, id);
  }

  private void nest(CsvTable.Row row) {
    var id = added.get(row);
    var within = row.cell("within");
    if (id == null || within.isEmpty()) {
      return;
    }
    var outer = found.party(within.get());
    if (outer.isEmpty()) {
      found.passOver(
          row.problem(
              "within",
              "No party is called "
                  + SpellingSuggestion.quoted(within.get())
                  + SpellingSuggestion.hint(within.get(), found.partyIds())));
    } else if (!found.nest(id, outer.get())) {
      found.passOver(
          row.problem("within", "A party is not within itself; this one stands by itself."));
    }
  }
}
