package tutti.insight.discovery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The events of a log by their cases, some twenty bytes each. Those of a case are in the order of
 * time; those of one instant in the order in which they were added. An event without a time has no
 * place in that order and is counted alone.
 */
public final class EventLog {

  private static final long UNDATED = Long.MIN_VALUE;

  private final NumberedNames cases = new NumberedNames();
  private final NumberedNames parties = new NumberedNames();
  private final NumberedNames activities = new NumberedNames();
  private final NumberedNames people = new NumberedNames();
  private final GrowingNumbers caseOf = new GrowingNumbers();
  private final GrowingNumbers partyOf = new GrowingNumbers();
  private final GrowingNumbers activityOf = new GrowingNumbers();
  private final GrowingNumbers at = new GrowingNumbers();
  private final Set<Membership> members = new HashSet<>();
  private int undated;
  private int unattributed;

  /** That somebody worked for a party, both by number. */
  private record Membership(int party, int person) {}

  /** Takes an event. */
  public void add(LoggedEvent event) {
    var party = parties.number(event.party());
    caseOf.add(cases.number(event.caseId()));
    partyOf.add(party);
    activityOf.add(activities.number(event.activity()));
    at.add(event.at().map(EventLog::micros).orElse(UNDATED));
    undated += event.at().isPresent() ? 0 : 1;
    unattributed += party == NumberedNames.NONE ? 1 : 0;
    event.person().ifPresent(person -> member(party, person));
  }

  private void member(int party, String person) {
    if (party != NumberedNames.NONE) {
      members.add(new Membership(party, people.number(person)));
    }
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** How many events there are. */
  public int events() {
    return caseOf.size();
  }

  /** How many cases there are. */
  public int cases() {
    return cases.size();
  }

  /** How many events say no time; they have no place among the others. */
  public int undated() {
    return undated;
  }

  /** How many events say no party; work that nobody is named for passes from nobody to nobody. */
  public int unattributed() {
    return unattributed;
  }

  /** The parties that are named, in the order in which they were met. */
  public List<String> parties() {
    return parties.all();
  }

  String party(int number) {
    return parties.name(number);
  }

  String activity(int number) {
    return activities.name(number);
  }

  String caseId(int number) {
    return cases.name(number);
  }

  /** How many people worked for each party; none where the log names nobody. */
  public Optional<PartySizes> sizes() {
    if (members.isEmpty()) {
      return Optional.empty();
    }
    var sizes = new int[parties.size()];
    members.forEach(member -> sizes[member.party()]++);
    return Optional.of(new PartySizes(parties.all(), sizes));
  }

  /** Hands on each case with its events in order, cases in the order in which they were met. */
  void forEach(Consumer<CaseTrail> each) {
    var places = new CasePlaces();
    for (var one = 0; one < cases.size(); one++) {
      each.accept(places.trail(one));
    }
  }

  /** Where the events of each case stand. */
  private final class CasePlaces {
    private final int[] begins = new int[cases.size() + 1];
    private final int[] events = new int[caseOf.size()];

    CasePlaces() {
      IntStream.range(0, caseOf.size()).forEach(event -> begins[1 + (int) caseOf.get(event)]++);
      Arrays.parallelPrefix(begins, Integer::sum);
      var next = begins.clone();
      IntStream.range(0, caseOf.size())
          .forEach(event -> events[next[(int) caseOf.get(event)]++] = event);
    }

    CaseTrail trail(int one) {
      var own =
          Arrays.stream(events, begins[one], begins[one + 1])
              .filter(event -> at.get(event) != UNDATED)
              .toArray();
      var ordered = inOrder(own) ? own : sorted(own);
      return new CaseTrail(
          one, column(partyOf, ordered), column(activityOf, ordered), column(at, ordered));
    }

    private boolean inOrder(int[] own) {
      return IntStream.range(1, own.length).allMatch(i -> at.get(own[i - 1]) <= at.get(own[i]));
    }

    /** The order of events of one instant is kept. */
    private int[] sorted(int[] own) {
      return Arrays.stream(own)
          .boxed()
          .sorted((one, other) -> Long.compare(at.get(one), at.get(other)))
          .mapToInt(event -> event)
          .toArray();
    }

    private static long[] column(GrowingNumbers numbers, int[] events) {
      return Arrays.stream(events).mapToLong(numbers::get).toArray();
    }
  }

  /** The numbers of some parties. */
  Set<Integer> numbers(Collection<String> names) {
    var numbers = new HashSet<Integer>();
    IntStream.range(0, parties.size())
        .filter(party -> names.contains(parties.name(party)))
        .forEach(numbers::add);
    return numbers;
  }
}
