package tutti.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.intake.store.DerivedRows;
import tutti.intake.store.DerivedRows.Begun;
import tutti.intake.store.DerivedRows.DayCount;
import tutti.intake.store.DerivedRows.PromiseDay;
import tutti.intake.store.HandOffs;
import tutti.intake.store.StoreView;
import tutti.intake.store.StoredVerdicts;
import tutti.measure.verdict.VerdictTally;

/**
 * Works out anew what follows from the facts, and compares it with what is stored, row by row; a
 * batch of hand-offs at a time. What is kept in memory grows with days and promises, not with
 * facts.
 */
public final class StoredRecount {

  private final StoreView store;
  private final DerivedRows derived;
  private final HandOffs handOffs;
  private final VerdictCalculator calculator;
  private final Consumer<Difference> each;
  private final Map<PromiseDay, VerdictTally> tallies = new TreeMap<>();
  private final Map<DayCount, Begun> arrivals = new TreeMap<>();

  /**
   * A row that is not what the facts say.
   *
   * @param id such as {@code leads/17}
   */
  public record Difference(String id, String says) {
    public Difference {
      requireNonNull(id, "id");
      requireNonNull(says, "says");
    }
  }

  private StoredRecount(StoreView store, Consumer<Difference> each) {
    this.store = store;
    this.derived = store.derived();
    this.handOffs = store.handOffs();
    this.calculator =
        store
            .companies()
            .current()
            .map(published -> VerdictCalculator.by(published.company()))
            .orElseGet(() -> new VerdictCalculator(Map.of()));
    this.each = each;
  }

  /** Hands on each difference, in the order of the hand-offs. */
  public static void of(StoreView store, Consumer<Difference> each) {
    var recount = new StoredRecount(store, each);
    recount.handOffs();
    recount.counts();
  }

  private void handOffs() {
    var ids = derived.after(Optional.empty(), EvidenceIntake.BATCH);
    while (!ids.isEmpty()) {
      compare(ids);
      ids = derived.after(Optional.of(ids.getLast()), EvidenceIntake.BATCH);
    }
  }

  private void compare(List<HandOff.Id> ids) {
    var facts = store.evidence().of(ids);
    var folded = byId(HandOff.all(facts.values()));
    folded.values().forEach(this::note);
    compareStates(ids, folded);
    compareLatest(ids, facts);
    compareVerdicts(ids, folded);
  }

  private static Map<HandOff.Id, HandOff> byId(Collection<HandOff> handOffs) {
    return handOffs.stream()
        .collect(Collectors.toMap(HandOff::id, Function.identity(), (one, _) -> one, TreeMap::new));
  }

  private void note(HandOff handOff) {
    var begun = handOff.anomaly() ? new Begun(0, 1) : new Begun(1, 0);
    var arrow = handOff.id().arrow();
    arrivals.merge(new DayCount(arrow, day(handOff.began())), begun, Begun::plus);
    arrivals.merge(new DayCount(arrow, "infinity"), begun, Begun::plus);
  }

  private static String day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  private void compareStates(List<HandOff.Id> ids, Map<HandOff.Id, HandOff> folded) {
    var stored = byId(handOffs.withIds(ids));
    for (var id : ids) {
      var wanted = Optional.ofNullable(folded.get(id));
      var found = Optional.ofNullable(stored.get(id));
      if (!wanted.equals(found)) {
        differs(name(id), "the hand-off", wanted.isPresent(), found.isPresent());
      }
    }
  }

  private static String name(HandOff.Id id) {
    return id.arrow() + "/" + id.key();
  }

  private void differs(String id, String what, boolean wanted, boolean found) {
    var says =
        !found
            ? what + " is missing; its facts are there"
            : wanted
                ? what + " is stored otherwise than its facts say"
                : what + " is stored, and no fact says so";
    each.accept(new Difference(id, says));
  }

  private void compareLatest(List<HandOff.Id> ids, Map<HandOff.Id, List<Evidence>> facts) {
    derived
        .latest(ids)
        .forEach((id, latest) -> {
          var last =
              facts.getOrDefault(id, List.of()).stream().map(Evidence::at).max(Instant::compareTo);
          if (last.isPresent() && !last.get().equals(latest)) {
            each.accept(new Difference(name(id), "the hand-off's last fact is of another time"));
          }
        });
  }

  private void compareVerdicts(List<HandOff.Id> ids, Map<HandOff.Id, HandOff> folded) {
    var wanted =
        new HashSet<>(calculator.verdicts(folded.values(), handOffs.passedOn(folded.keySet())));
    wanted.forEach(this::note);
    var found = derived.verdicts(ids);
    var wantedNames = names(without(wanted, found));
    var foundNames = names(without(found, wanted));
    var unlike = new TreeSet<>(wantedNames);
    unlike.addAll(foundNames);
    unlike.forEach(name ->
        differs(name, "the verdict", wantedNames.contains(name), foundNames.contains(name)));
  }

  private void note(StoredVerdicts.Entry entry) {
    tallies.merge(
        new PromiseDay(entry.handOff().arrow(), entry.promise(), day(entry.verdict().settled())),
        entry.verdict().tally(Instant.MIN, Instant.MAX),
        VerdictTally::plus);
  }

  private static Set<StoredVerdicts.Entry> without(
      Set<StoredVerdicts.Entry> entries, Set<StoredVerdicts.Entry> others) {
    return entries.stream().filter(entry -> !others.contains(entry)).collect(Collectors.toSet());
  }

  private static Set<String> names(Set<StoredVerdicts.Entry> entries) {
    return entries.stream()
        .map(entry -> name(entry.handOff()) + " under " + entry.promise())
        .collect(Collectors.toSet());
  }

  private void counts() {
    compare(
        tallies,
        derived.tallies(),
        cell -> "%s under %s on %s".formatted(cell.arrow(), cell.promise(), cell.day()),
        "the tally");
    compare(
        arrivals,
        derived.arrivals(),
        cell -> "%s on %s".formatted(cell.arrow(), cell.day()),
        "the count of arrivals");
  }

  private <K extends Comparable<K>, V> void compare(
      Map<K, V> wanted, Map<K, V> found, Function<K, String> name, String what) {
    var cells = new TreeSet<>(wanted.keySet());
    cells.addAll(found.keySet());
    for (var cell : cells) {
      if (!Optional.ofNullable(wanted.get(cell)).equals(Optional.ofNullable(found.get(cell)))) {
        differs(name.apply(cell), what, wanted.containsKey(cell), found.containsKey(cell));
      }
    }
  }
}
