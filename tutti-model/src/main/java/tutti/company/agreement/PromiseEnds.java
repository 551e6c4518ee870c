package tutti.company.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tutti.company.AgreementState.End;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.Seat;

/**
 * The two ends of an arrow, and who speaks for them on a day: whoever then holds a seat of the
 * end's party or of a party it is nested in, their deputies, and, at the giver's end, those who
 * answer for the arrow.
 */
public record PromiseEnds(Company company, Arrow arrow, LocalDate on) {

  public PromiseEnds {
    requireNonNull(company, "company");
    requireNonNull(arrow, "arrow");
    requireNonNull(on, "on");
  }

  /** The party whose yes an end gives. */
  public String party(End end) {
    return end == End.GIVER ? arrow.answerable() : arrow.to();
  }

  /** The name of that party. */
  public String name(End end) {
    return company.party(party(end)).name();
  }

  /** The ends whose yes a promise needs: those inside the company, one when they are one party. */
  public Set<End> needed() {
    var needed = EnumSet.noneOf(End.class);
    Stream.of(End.values())
        .filter(end -> !company.party(party(end)).outside())
        .filter(end -> end == End.GIVER || !needed.contains(End.GIVER) || !alone())
        .forEach(needed::add);
    return needed;
  }

  private boolean alone() {
    return party(End.GIVER).equals(party(End.RECEIVER));
  }

  /** Whether a promise has every yes it needs, and needs one. */
  public boolean settled(Promise promise) {
    var mark = PromiseTerms.mark(promise);
    return !needed().isEmpty()
        && needed().stream().allMatch(end -> promise.standing().agreed(end, mark));
  }

  /** The ends a person speaks for, of those whose yes is needed. */
  public Set<End> spokenForBy(String person) {
    var spoken = EnumSet.noneOf(End.class);
    needed().stream()
        .filter(end -> speakers(end).anyMatch(seat -> seat.speaks(person)))
        .forEach(spoken::add);
    return spoken;
  }

  /** Who may speak for an end, by name. */
  public List<String> speakersFor(End end) {
    return speakers(end)
        .flatMap(seat -> Stream.concat(Stream.of(seat.person()), seat.deputy().stream()))
        .distinct()
        .toList();
  }

  private Stream<Seat> speakers(End end) {
    return parties(end)
        .flatMap(party -> Stream.concat(above(party), company.holders(party).stream()))
        .filter(this::held)
        .distinct();
  }

  private Stream<String> parties(End end) {
    return end == End.GIVER ? Stream.of(arrow.answerable(), arrow.from()) : Stream.of(arrow.to());
  }

  private Stream<Seat> above(String party) {
    return company.seats().stream().filter(seat -> company.within(party, seat.party()));
  }

  private boolean held(Seat seat) {
    return seat.from().filter(on::isBefore).isEmpty() && seat.until().filter(on::isAfter).isEmpty();
  }
}
