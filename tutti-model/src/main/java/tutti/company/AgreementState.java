package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the two ends of an arrow said to a promise.
 *
 * @param agreed whose yes it has
 * @param imposed who put it in force over the head of an end
 * @param proposed a change that waits for the other end's yes
 */
public record AgreementState(
    List<Yes> agreed, Optional<Imposed> imposed, Optional<Proposed> proposed) {

  /** Nobody has said a word. */
  public static final AgreementState SILENT =
      new AgreementState(List.of(), Optional.empty(), Optional.empty());

  public AgreementState {
    agreed = List.copyOf(agreed);
    requireNonNull(imposed, "imposed");
    requireNonNull(proposed, "proposed");
  }

  /** Whether an end has said yes to these terms. */
  public boolean agreed(End end, String terms) {
    return agreed.stream().anyMatch(yes -> yes.end() == end && yes.to(terms));
  }

  /** The two ends of an arrow. */
  public enum End {
    GIVER,
    RECEIVER;

    public End other() {
      return this == GIVER ? RECEIVER : GIVER;
    }
  }

  /**
   * The yes of one end.
   *
   * @param terms the {@link PromiseTerms#mark} of what was agreed to; without one, to whatever is
   *     written
   */
  public record Yes(End end, String by, LocalDate on, Optional<String> terms) {
    public Yes {
      requireNonNull(end, "end");
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(terms, "terms");
    }

    boolean to(String wanted) {
      return terms.isEmpty() || terms.get().equals(wanted);
    }
  }

  /** Put in force without the yes of an end, for all to see. */
  public record Imposed(String by, LocalDate on, String why) {
    public Imposed {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * Other terms, wanted by one end.
   *
   * @param terms the fields of the promise that would change, as they are written; an empty value
   *     takes a field away
   * @param counters whether it answers a proposal of the other end
   * @param base the {@link PromiseTerms#mark} of what it would change; without one, whatever is
   *     written
   */
  public record Proposed(
      Map<String, String> terms,
      End end,
      String by,
      LocalDate on,
      String why,
      boolean counters,
      Optional<String> base) {
    public Proposed {
      terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
      requireNonNull(end, "end");
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
      requireNonNull(base, "base");
    }

    /** A proposal to change whatever is written. */
    public Proposed(
        Map<String, String> terms, End end, String by, LocalDate on, String why, boolean counters) {
      this(terms, end, by, on, why, counters, Optional.empty());
    }

    /** Whether the terms it would change are no longer those that are written. */
    public boolean outdated(String current) {
      return base.filter(mark -> !mark.equals(current)).isPresent();
    }
  }
}
