package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What one party (the giver) gives another (the receiver), and why.
 *
 * @param by the inner party that answers for an arrow out of an outside party
 * @param observed whether the arrow is only shown: no promise is put on it
 */
public record Arrow(
    String id,
    String from,
    String to,
    String gives,
    String why,
    Optional<String> by,
    boolean observed,
    List<Promise> promises,
    ArrowTraits nature,
    Provenance provenance) {

  public Arrow {
    requireNonNull(id, "id");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(gives, "gives");
    requireNonNull(why, "why");
    requireNonNull(by, "by");
    promises = List.copyOf(promises);
    requireNonNull(nature, "nature");
    requireNonNull(provenance, "provenance");
  }

  /** An arrow without a word on its nature or where it comes from. */
  public Arrow(
      String id,
      String from,
      String to,
      String gives,
      String why,
      Optional<String> by,
      boolean observed,
      List<Promise> promises) {
    this(id, from, to, gives, why, by, observed, promises, ArrowTraits.PLAIN, Provenance.OWN);
  }

  /** The same arrow out of a party outside: whoever rates there is the giver. */
  public Arrow ratedByGiver() {
    return new Arrow(
        id,
        from,
        to,
        gives,
        why,
        by,
        observed,
        promises.stream().map(Promise::ratedByGiver).toList(),
        nature,
        provenance);
  }

  /** The party that answers for the arrow's promises: {@code by}, else the giver. */
  public String answerable() {
    return by.orElse(from);
  }

  /** The promise with this id. */
  public Optional<Promise> promise(String wanted) {
    return promises.stream().filter(promise -> promise.id().equals(wanted)).findFirst();
  }

  /** The promises that are kept or broken: all but the observed ones. */
  public List<Promise> owed() {
    return observed ? List.of() : promises.stream().filter(p -> !p.observed()).toList();
  }
}
