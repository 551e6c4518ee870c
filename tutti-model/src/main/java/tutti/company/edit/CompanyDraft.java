package tutti.company.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlManuscript;

/** A company's text while it is being changed. */
record CompanyDraft(String file, YamlManuscript text) {

  static CompanyDraft of(String file, String text) {
    return new CompanyDraft(file, YamlManuscript.of(file, text));
  }

  CompanyDraft with(YamlManuscript changed) {
    return new CompanyDraft(file, changed);
  }

  /** Where a place stands; empty when it is not there. */
  Optional<ValueAddress> find(EntryPath place) {
    var at = Optional.of(new EntryStanding(text.root(), ValueAddress.root()));
    for (var step : place.steps()) {
      at = at.flatMap(standing -> down(standing, step));
    }
    return at.map(EntryStanding::spot);
  }

  /** The entry at a place. */
  Optional<YamlEntry> entry(EntryPath place) {
    var at = Optional.of(new EntryStanding(text.root(), ValueAddress.root()));
    for (var step : place.steps()) {
      at = at.flatMap(standing -> down(standing, step));
    }
    return at.map(EntryStanding::entry);
  }

  private record EntryStanding(YamlEntry entry, ValueAddress spot) {}

  private Optional<EntryStanding> down(EntryStanding at, EntryPath.Step step) {
    var spot = at.spot().field(step.list());
    var found = at.entry().find(step.list());
    return step.key().isEmpty()
        ? found.map(entry -> new EntryStanding(entry, spot))
        : found.filter(YamlEntry::isList).flatMap(list -> only(list.items(), spot, step));
  }

  private Optional<EntryStanding> only(
      List<YamlEntry> items, ValueAddress list, EntryPath.Step step) {
    var found = IntStream.range(0, items.size()).filter(i -> has(items.get(i), step)).toArray();
    if (found.length > 1) {
      throw new UnreadableInput(
          List.of(
              items
                  .get(found[1])
                  .problem(step + " stands here more than once; keep one of them in the file.")));
    }
    return found.length == 0
        ? Optional.empty()
        : Optional.of(new EntryStanding(items.get(found[0]), list.at(found[0])));
  }

  private static boolean has(YamlEntry item, EntryPath.Step step) {
    return step.key().entrySet().stream()
        .allMatch(key ->
            PlainValues.of(item, key.getKey())
                .map(value -> value.equals(key.getValue()))
                .orElse(key.getValue().isBlank()));
  }

  /** These values in the fields of a place, which is made when it is not there. */
  CompanyDraft put(EntryPath place, SequencedMap<String, WrittenValue> fields) {
    return find(place)
        .map(spot -> with(put(text, spot, fields)))
        .orElseGet(() -> with(made(place, fields)));
  }

  private static YamlManuscript put(
      YamlManuscript text, ValueAddress spot, SequencedMap<String, WrittenValue> fields) {
    var changed = text;
    for (var field : fields.entrySet()) {
      changed =
          PlainValues.blank(field.getValue())
              ? changed.drop(spot, field.getKey())
              : changed.put(spot, field.getKey(), field.getValue());
    }
    return changed;
  }

  private YamlManuscript made(EntryPath place, SequencedMap<String, WrittenValue> fields) {
    var above = find(place.above()).orElseThrow(() -> absent(place.above()));
    var step = place.steps().getLast();
    var whole = new LinkedHashMap<String, WrittenValue>();
    step.key().forEach((name, value) -> whole.put(name, new WrittenValue.Text(value)));
    whole.putAll(fields);
    var entry = new WrittenValue.Fields(PlainValues.withoutBlanks(whole));
    return step.key().isEmpty()
        ? text.put(above, step.list(), entry)
        : text.append(above, step.list(), entry);
  }

  /** Without the entry at a place. */
  CompanyDraft without(EntryPath place) {
    var spot = find(place).orElseThrow(() -> absent(place));
    return with(
        place.steps().getLast().key().isEmpty()
            ? text.drop(find(place.above()).orElseThrow(), place.steps().getLast().list())
            : text.remove(spot));
  }

  UnreadableInput absent(EntryPath place) {
    return refused("", "There is no " + place + "; it may have been retired or renamed.");
  }

  UnreadableInput refused(String field, String says) {
    return new UnreadableInput(List.of(new InputProblem(file, 0, 0, field, says)));
  }
}
