package tutti.insight.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
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
import tutti.company.crossing.CrossingFinder;
import tutti.company.crossing.UnavoidableCrossings;
import tutti.insight.flow.Flow;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseReading;

/**
 * What the rules look at: the company as written, the day, and how its promises stand where that is
 * known. Every lookup takes constant time, so that a company of ten thousand arrows is checked in a
 * second.
 */
public final class CheckContext {

  private final Company company;
  private final LocalDate today;
  private final Optional<CompanyReading> reading;
  private final Optional<Flow> flow;
  private final CrossingFinder crossings;
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Arrow> arrows = new HashMap<>();
  private final Map<String, List<Arrow>> out;
  private final Map<String, List<Arrow>> in;
  private final Map<String, List<Party>> inside;
  private final Map<String, List<Seat>> seats;
  private final Map<String, List<Seat>> people;
  private final Map<String, ArrowReading> readings = new HashMap<>();
  private final Optional<Party> customer;
  private final Optional<ArrowDistances> toCustomer;
  private final Optional<ArrowDistances> fromCustomer;
  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

  /** A context in which nothing is known of threads, nor of the map. */
  public CheckContext(Company company, LocalDate today, Optional<CompanyReading> reading) {
    this(company, today, reading, Optional.empty(), CrossingFinder.NONE);
  }

  /**
   * @param reading how the promises stand; rules that need it find nothing without
   * @param flow how threads go along the chain; the same
   * @param crossings finds out what the map cannot show without a crossing
   */
  public CheckContext(
      Company company,
      LocalDate today,
      Optional<CompanyReading> reading,
      Optional<Flow> flow,
      CrossingFinder crossings) {
    this.company = requireNonNull(company, "company");
    this.today = requireNonNull(today, "today");
    this.reading = requireNonNull(reading, "reading");
    this.flow = requireNonNull(flow, "flow");
    this.crossings = requireNonNull(crossings, "crossings");
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
    reading.ifPresent(at -> at.arrows().forEach(read -> readings.put(read.arrow().id(), read)));
    this.customer = company.customer();
    this.toCustomer = customer.map(party -> ArrowDistances.into(company, party.id()));
    this.fromCustomer = customer.map(party -> ArrowDistances.from(company, party.id()));
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

  /** How threads go along the chain, where that is known. */
  public Optional<Flow> flow() {
    return flow;
  }

  /** What the map of the company cannot show without a crossing. */
  public Optional<UnavoidableCrossings> crossings() {
    return crossings.find(company);
  }

  /** The instant of the reading, else the beginning of the day. */
  public Instant now() {
    return reading
        .map(CompanyReading::at)
        .orElseGet(() -> today.atStartOfDay(company.zone()).toInstant());
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

  /** The party everything serves. */
  public Optional<Party> customer() {
    return customer;
  }

  /** The paths into the Customer; none without one. */
  public Optional<ArrowDistances> toCustomer() {
    return toCustomer;
  }

  /** The paths out of the Customer; none without one. */
  public Optional<ArrowDistances> fromCustomer() {
    return fromCustomer;
  }

  /** The parties of the company itself. */
  public Stream<Party> inner() {
    return company.parties().stream().filter(party -> !party.outside());
  }

  /** Whether both ends of an arrow are in the company. */
  public boolean inner(Arrow arrow) {
    return !party(arrow.from()).outside() && !party(arrow.to()).outside();
  }

  /** Whether an arrow ends at the Customer. */
  public boolean reachesCustomer(Arrow arrow) {
    return customer.filter(party -> party.id().equals(arrow.to())).isPresent();
  }

  /** The function a role belongs to in the end; a function itself. */
  public String home(String party) {
    var at = party;
    for (var up = party(at).within(); up.isPresent(); up = party(at).within()) {
      at = up.get();
    }
    return at;
  }

  /** Whether two parties are one, or one of them lies within the other. */
  public boolean nested(String one, String other) {
    return within(one, other) || within(other, one);
  }

  private boolean within(String party, String outer) {
    return Stream.iterate(
            Optional.of(party), Optional::isPresent, at -> party(at.orElseThrow()).within())
        .anyMatch(at -> at.orElseThrow().equals(outer));
  }

  /** Every promise that is kept or broken, in the order of the file. */
  public Stream<OwedPromise> owed() {
    return company.arrows().stream()
        .flatMap(arrow -> arrow.owed().stream().map(promise -> new OwedPromise(arrow, promise)));
  }

  /** How an arrow stands, where that is known. */
  public Optional<ArrowReading> reading(Arrow arrow) {
    return Optional.ofNullable(readings.get(arrow.id()));
  }

  /** How a promise stands, where that is known. */
  public Optional<PromiseReading> reading(OwedPromise owed) {
    return reading(owed.arrow()).stream()
        .flatMap(read -> read.promises().stream())
        .filter(read -> read.promise().id().equals(owed.promise().id()))
        .findFirst();
  }

  /** Whether it is known that anything ever happened on any arrow. */
  public boolean anythingSeen() {
    return readings.values().stream().anyMatch(read -> read.handOffs() > 0);
  }

  /** What several rules work out of a context, worked out once. */
  public <T> T once(Class<T> type, Function<CheckContext, T> work) {
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

  /** {@code "accepted" of Marketing to Sales, leads of agreed quality}. */
  public String name(OwedPromise owed) {
    return "\"%s\" of %s".formatted(owed.promise().id(), name(owed.arrow()));
  }

  /** The names of parties, in the given order. */
  public List<String> names(List<String> ids) {
    return ids.stream().map(id -> party(id).name()).toList();
  }
}
