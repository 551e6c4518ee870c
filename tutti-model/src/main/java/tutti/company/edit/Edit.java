package tutti.company.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tutti.company.AgreementState.Yes;
import tutti.reading.written.Written;

/** One change of a company's text. What it does not name stays byte for byte. */
public sealed interface Edit {

  /** What is changed. */
  Place place();

  /**
   * Gives the fields of an entry these values, a blank one taking its field away; an entry that is
   * not there yet is made.
   */
  record Put(Place place, SequencedMap<String, Written> fields) implements Edit {
    public Put {
      requireNonNull(place, "place");
      fields = copy(fields);
    }
  }

  /** Makes an entry; one that is there already is kept, and the edit refused. */
  record Add(Place place, SequencedMap<String, Written> fields) implements Edit {
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
  record Retire(Place place, boolean along) implements Edit {
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
      SequencedMap<String, Written> fields,
      Optional<List<Yes>> agreed)
      implements Edit {
    public Settle {
      requireNonNull(arrow, "arrow");
      requireNonNull(promise, "promise");
      fields = copy(fields);
      agreed = agreed.map(List::copyOf);
    }

    @Override
    public Place place() {
      return Place.promise(arrow, promise);
    }
  }

  /** A put of single values, a blank one taking its field away. */
  static Put put(Place place, Map<String, String> fields) {
    return new Put(place, written(fields));
  }

  /** A new entry of single values, blank ones left out. */
  static Add add(Place place, Map<String, String> fields) {
    return new Add(place, written(fields));
  }

  static Retire retire(Place place) {
    return new Retire(place, false);
  }

  static Retire retireWithAllThatHangsOn(Place place) {
    return new Retire(place, true);
  }

  private static SequencedMap<String, Written> written(Map<String, String> fields) {
    var written = new LinkedHashMap<String, Written>();
    fields.forEach((name, value) -> written.put(name, new Written.Text(value)));
    return written;
  }

  private static SequencedMap<String, Written> copy(SequencedMap<String, Written> fields) {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
  }
}
