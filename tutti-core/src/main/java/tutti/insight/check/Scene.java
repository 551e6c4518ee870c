package tutti.insight.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Seat;
import tutti.measure.CompanyReading;

/**
 * What the rules look at: the company as written, the day, and how its promises stand where that is
 * known. Every lookup takes constant time, so that a company of ten thousand arrows is checked in a
 * second.
 */
public final class Scene {

  private final Company company;
  private final LocalDate today;
  private final Optional<CompanyReading> reading;
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Arrow> arrows = new HashMap<>();
  private final Map<String, List<Arrow>> out;
  private final Map<String, List<Arrow>> in;
  private final Map<String, List<Party>> inside;
  private final Map<String, List<Seat>> seats;
  private final Map<String, List<Seat>> people;
  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

  /**
   * @param reading how the promises stand; rules that need it find nothing without
   */
  public Scene(Company company, LocalDate today, Optional<CompanyReading> reading) {
    this.company = requireNonNull(company, "company");
    this.today = requireNonNull(today, "today");
    this.reading = requireNonNull(reading, "reading");
    company.parties().forEach(party -> parties.put(party.id(), party));
    company.arrows().forEach(arrow -> arrows.put(arrow.id(), arrow));
    this.out = company.arrows().stream().collect(groupingBy(Arrow::from));
    this.in = company.arrows().stream().collect(groupingBy(Arrow::to));
    this.inside =
        company.parties().stream()
            .filter(party -> party.within().isPresent())
            .collect(groupingBy(party -> party.within().orElseThrow()));
    this.seats = company.seats().stream().collect(groupingBy(Seat::party));
    this.people =
        company.seats().stream()
            .collect(groupingBy(Seat::person, LinkedHashMap::new, Collectors.toList()));
  }

  public Company company() {
    return company;
  }

  public LocalDate today() {
    return today;
  }

  public Optional<CompanyReading> reading() {
    return reading;
  }

  /** The party with this id; the reader has checked all references. */
  public Party party(String id) {
    var found = parties.get(id);
    if (found == null) {
      throw new IllegalArgumentException("No party has the id " + id);
    }
    return found;
  }

  public Optional<Arrow> arrow(String id) {
    return Optional.ofNullable(arrows.get(id));
  }

  /** The arrows a party gives, in the order of the file. */
  public List<Arrow> from(String party) {
    return out.getOrDefault(party, List.of());
  }

  /** The arrows a party receives, in the order of the file. */
  public List<Arrow> to(String party) {
    return in.getOrDefault(party, List.of());
  }

  /** The roles directly within a party. */
  public List<Party> inside(String party) {
    return inside.getOrDefault(party, List.of());
  }

  /** The seats of a party, in the order of the file. */
  public List<Seat> seats(String party) {
    return seats.getOrDefault(party, List.of());
  }

  /** Who answers for a party: who holds it, else whoever holds a role within it. */
  public List<Seat> holders(String party) {
    return seats.containsKey(party) ? seats(party) : below(party).toList();
  }

  private Stream<Seat> below(String party) {
    return inside(party).stream()
        .flatMap(role -> Stream.concat(seats(role.id()).stream(), below(role.id())));
  }

  /** Everybody who holds a seat, with the seats, in the order of the file. */
  public Map<String, List<Seat>> people() {
    return people;
  }

  /** What several rules work out of a scene, worked out once. */
  public <T> T once(Class<T> type, Function<Scene, T> work) {
    var found = known.get(type);
    if (found == null) {
      found = work.apply(this);
      known.put(type, found);
    }
    return type.cast(found);
  }

  /** {@code Marketing to Sales, leads of agreed quality}. */
  public String name(Arrow arrow) {
    return "%s to %s, %s"
        .formatted(party(arrow.from()).name(), party(arrow.to()).name(), arrow.gives());
  }
}
