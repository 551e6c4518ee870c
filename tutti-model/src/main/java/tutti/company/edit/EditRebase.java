package tutti.company.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.YamlEntry;

/** What becomes of an edit that was made to an older text. */
public sealed interface EditRebase {

  /** Nobody else touched what it touches: it is made to the newer text. */
  record Clear(CompanyEdit edit) implements EditRebase {
    public Clear {
      requireNonNull(edit, "edit");
    }
  }

  /** Somebody else changed the same. */
  record Clash(List<Side> sides) implements EditRebase {
    public Clash {
      sides = List.copyOf(sides);
    }
  }

  /**
   * Both sides of one field; an empty value means that it is not there.
   *
   * @param field blank when the whole entry is meant
   * @param before the value in the older text
   * @param yours the value the edit gives it
   * @param theirs the value in the newer text
   */
  record Side(
      EntryPath place,
      String field,
      Optional<String> before,
      Optional<String> yours,
      Optional<String> theirs) {
    public Side {
      requireNonNull(place, "place");
      requireNonNull(field, "field");
      requireNonNull(before, "before");
      requireNonNull(yours, "yours");
      requireNonNull(theirs, "theirs");
    }
  }

  /**
   * Puts an edit that was made to one text before a newer one. A field the edit does not change is
   * none of its business; one that both sides gave the same value is no conflict.
   */
  static EditRebase of(CompanyEdit edit, String older, String newer) {
    var before = CompanyDraft.of("before", older);
    var now = CompanyDraft.of("now", newer);
    return switch (edit) {
      case CompanyEdit.Put put -> put(put, before, now);
      case CompanyEdit.Add add -> whole(add, Optional.of(said(add.fields())), before, now);
      case CompanyEdit.Retire retire -> retire(retire, before, now);
      case CompanyEdit.Settle settle ->
          whole(settle, Optional.of(said(settle.fields())), before, now);
    };
  }

  /** The value of a field in a text, or of the whole entry when the field is blank. */
  static Optional<String> value(String yaml, EntryPath place, String field) {
    return CompanyDraft.of("charter", yaml)
        .entry(place)
        .flatMap(entry ->
            field.isEmpty() ? Optional.of(PlainValues.say(entry)) : PlainValues.of(entry, field));
  }

  private static EditRebase put(CompanyEdit.Put put, CompanyDraft before, CompanyDraft now) {
    var was = before.entry(put.place());
    var is = now.entry(put.place());
    if (was.isPresent() != is.isPresent()) {
      return whole(put, Optional.of(said(put.fields())), before, now);
    }
    var mine = new LinkedHashMap<String, WrittenValue>();
    var sides = new ArrayList<Side>();
    put.fields()
        .forEach((name, value) -> {
          var side = side(put.place(), name, value, was, is);
          if (!side.yours().equals(side.before())) {
            mine.put(name, value);
            if (!side.theirs().equals(side.before()) && !side.theirs().equals(side.yours())) {
              sides.add(side);
            }
          }
        });
    return sides.isEmpty() ? new Clear(new CompanyEdit.Put(put.place(), mine)) : new Clash(sides);
  }

  private static Side side(
      EntryPath place,
      String field,
      WrittenValue value,
      Optional<YamlEntry> was,
      Optional<YamlEntry> is) {
    return new Side(
        place,
        field,
        was.flatMap(entry -> PlainValues.of(entry, field)),
        PlainValues.of(value),
        is.flatMap(entry -> PlainValues.of(entry, field)));
  }

  private static String said(SequencedMap<String, WrittenValue> fields) {
    return PlainValues.of(new WrittenValue.Fields(PlainValues.withoutBlanks(fields))).orElse("{}");
  }

  private static EditRebase whole(
      CompanyEdit edit, Optional<String> yours, CompanyDraft before, CompanyDraft now) {
    var was = before.entry(edit.place()).map(PlainValues::say);
    var is = now.entry(edit.place()).map(PlainValues::say);
    return was.equals(is)
        ? new Clear(edit)
        : new Clash(List.of(new Side(edit.place(), "", was, yours, is)));
  }

  /** What newly hangs on the entry would go along unseen. */
  private static EditRebase retire(
      CompanyEdit.Retire retire, CompanyDraft before, CompanyDraft now) {
    var hung = hangs(before, retire.place());
    var hangs = hangs(now, retire.place());
    return hung.equals(hangs)
        ? whole(retire, Optional.empty(), before, now)
        : new Clash(
            List.of(
                new Side(
                    retire.place(), "", Optional.of(hung), Optional.empty(), Optional.of(hangs))));
  }

  private static String hangs(CompanyDraft draft, EntryPath place) {
    return EntryMention.of(draft, place).stream()
        .map(mention -> mention.list() + " " + PlainValues.say(mention.entry()))
        .collect(Collectors.joining("; ", "what hangs on it: ", ""));
  }
}
