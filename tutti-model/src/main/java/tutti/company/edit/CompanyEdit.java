package tutti.company.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tutti.company.AgreementState.Yes;
import tutti.reading.written.WrittenValue;

/** One change of a company's text. What it does not name stays byte for byte. */
public sealed interface CompanyEdit {

  /** What is changed. */
  EntryPath place();

  /**
   * Gives the fields of an entry these values, a blank one taking its field away; an entry that is
   * not there yet is made.
   */
  record Put(EntryPath place, SequencedMap<String, WrittenValue> fields) implements CompanyEdit {
    public Put {
      requireNonNull(place, "place");
      fields = copy(fields);
    }
  }

  /** Makes an entry; one that is there already is kept, and the edit refused. */
  record Add(EntryPath place, SequencedMap<String, WrittenValue> fields) implements CompanyEdit {
    public Add {
      requireNonNull(place, "place");
      fields = copy(fields);
    }
  }

  /**
   * Takes an entry away.
   *
   * @param along whether what hangs on it goes, too; else the edit is refused while anything does
   */
  record Retire(EntryPath place, boolean along) implements CompanyEdit {
    public Retire {
      requireNonNull(place, "place");
    }
  }

  /**
   * Changes a promise as its ends agreed.
   *
   * @param agreed whose yes the promise then has; a yes without a mark gets the one of the terms as
   *     they then stand; when empty, what was said stays
   */
  record Settle(
      String arrow,
      String promise,
      SequencedMap<String, WrittenValue> fields,
      Optional<List<Yes>> agreed)
      implements CompanyEdit {
    public Settle {
      requireNonNull(arrow, "arrow");
      requireNonNull(promise, "promise");
      fields = copy(fields);
      agreed = agreed.map(List::copyOf);
    }

    @Override
    public EntryPath place() {
      return EntryPath.promise(arrow, promise);
    }
  }

  /** A put of single values, a blank one taking its field away. */
  static Put put(EntryPath place, Map<String, String> fields) {
    return new Put(place, written(fields));
  }

  /** A new entry of single values, blank ones left out. */
  static Add add(EntryPath place, Map<String, String> fields) {
    return new Add(place, written(fields));
  }

  static Retire retire(EntryPath place) {
    return new Retire(place, false);
  }

  static Retire retireWithAllThatHangsOn(EntryPath place) {
    return new Retire(place, true);
  }

  private static SequencedMap<String, WrittenValue> written(Map<String, String> fields) {
    var written = new LinkedHashMap<String, WrittenValue>();
    fields.forEach((name, value) -> written.put(name, new WrittenValue.Text(value)));
    return written;
  }

  private static SequencedMap<String, WrittenValue> copy(
      SequencedMap<String, WrittenValue> fields) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
  }
}
