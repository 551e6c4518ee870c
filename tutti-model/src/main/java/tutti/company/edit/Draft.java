package tutti.company.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import tutti.reading.Entry;
import tutti.reading.Manuscript;
import tutti.reading.Problem;
import tutti.reading.Spot;
import tutti.reading.Unreadable;
import tutti.reading.written.Written;

/** A company's text while it is being changed. */
record Draft(String file, Manuscript text) {

  static Draft of(String file, String text) {
    return new Draft(file, Manuscript.of(file, text));
  }

  Draft with(Manuscript changed) {
    return new Draft(file, changed);
  }

  /** Where a place stands; empty when it is not there. */
  Optional<Spot> find(Place place) {
    var at = Optional.of(new Standing(text.root(), Spot.root()));
    for (var step : place.steps()) {
      at = at.flatMap(standing -> down(standing, step));
    }
    return at.map(Standing::spot);
  }

  /** The entry at a place. */
  Optional<Entry> entry(Place place) {
    var at = Optional.of(new Standing(text.root(), Spot.root()));
    for (var step : place.steps()) {
      at = at.flatMap(standing -> down(standing, step));
    }
    return at.map(Standing::entry);
  }

  private record Standing(Entry entry, Spot spot) {}

  private Optional<Standing> down(Standing at, Place.Step step) {
    var spot = at.spot().field(step.list());
    var found = at.entry().find(step.list());
    return step.key().isEmpty()
        ? found.map(entry -> new Standing(entry, spot))
        : found.filter(Entry::isList).flatMap(list -> only(list.items(), spot, step));
  }

  private Optional<Standing> only(List<Entry> items, Spot list, Place.Step step) {
    var found = IntStream.range(0, items.size()).filter(i -> has(items.get(i), step)).toArray();
    if (found.length > 1) {
      throw new Unreadable(
          List.of(
              items
                  .get(found[1])
                  .problem(step + " stands here more than once; keep one of them in the file.")));
    }
    return found.length == 0
        ? Optional.empty()
        : Optional.of(new Standing(items.get(found[0]), list.at(found[0])));
  }

  private static boolean has(Entry item, Place.Step step) {
    return step.key().entrySet().stream()
        .allMatch(key ->
            PlainValues.of(item, key.getKey())
                .map(value -> value.equals(key.getValue()))
                .orElse(key.getValue().isBlank()));
  }

  /** These values in the fields of a place, which is made when it is not there. */
  Draft put(Place place, SequencedMap<String, Written> fields) {
    return find(place)
        .map(spot -> with(put(text, spot, fields)))
        .orElseGet(() -> with(made(place, fields)));
  }

  private static Manuscript put(Manuscript text, Spot spot, SequencedMap<String, Written> fields) {
    var changed = text;
    for (var field : fields.entrySet()) {
      changed =
          PlainValues.blank(field.getValue())
              ? changed.drop(spot, field.getKey())
              : changed.put(spot, field.getKey(), field.getValue());
    }
    return changed;
  }

  private Manuscript made(Place place, SequencedMap<String, Written> fields) {
    var above = find(place.above()).orElseThrow(() -> absent(place.above()));
    var step = place.steps().getLast();
    var whole = new LinkedHashMap<String, Written>();
    step.key().forEach((name, value) -> whole.put(name, new Written.Text(value)));
    whole.putAll(fields);
    var entry = new Written.Fields(PlainValues.withoutBlanks(whole));
    return step.key().isEmpty()
        ? text.put(above, step.list(), entry)
        : text.append(above, step.list(), entry);
  }

  /** Without the entry at a place. */
  Draft without(Place place) {
    var spot = find(place).orElseThrow(() -> absent(place));
    return with(
        place.steps().getLast().key().isEmpty()
            ? text.drop(find(place.above()).orElseThrow(), place.steps().getLast().list())
            : text.remove(spot));
  }

  Unreadable absent(Place place) {
    return refused("", "There is no " + place + "; it may have been retired or renamed.");
  }

  Unreadable refused(String field, String says) {
    return new Unreadable(List.of(new Problem(file, 0, 0, field, says)));
  }
}
