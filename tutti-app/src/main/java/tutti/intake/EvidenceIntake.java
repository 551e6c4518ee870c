package tutti.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tutti.charter.store.PublishedCompanies;
import tutti.company.CharterPublished;
import tutti.database.WriteGate;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.intake.store.EvidenceAside;
import tutti.intake.store.EvidenceLog;
import tutti.intake.store.HandOffs;
import tutti.intake.store.ImportRecords;
import tutti.intake.store.StoredVerdicts;

/** The one door for what happened. */
@Component
public class EvidenceIntake {

  /** Facts stored in one transaction. */
  public static final int BATCH = 2_000;

  private final EvidenceLog log;
  private final HandOffs handOffs;
  private final StoredVerdicts verdicts;
  private final PublishedCompanies companies;
  private final EvidenceAside aside;
  private final ImportRecords imports;
  private final TransactionOperations transaction;
  private final WriteGate gate;

  EvidenceIntake(
      EvidenceLog log,
      EvidenceAside aside,
      ImportRecords imports,
      HandOffs handOffs,
      StoredVerdicts verdicts,
      PublishedCompanies companies,
      TransactionOperations transaction,
      WriteGate gate) {
    this.log = log;
    this.aside = aside;
    this.imports = imports;
    this.handOffs = handOffs;
    this.verdicts = verdicts;
    this.companies = companies;
    this.transaction = transaction;
    this.gate = gate;
  }

  /**
   * Stores facts and what follows from them in one transaction; when this returns, they are
   * durable. Handing in the same facts again changes nothing.
   */
  public IntakeResult take(Collection<Evidence> facts) {
    return transaction.execute(status -> {
      begin();
      return stored(distinct(facts), OptionalLong.empty()).receipt(facts.size());
    });
  }

  /** The same of facts with different ids; tells of each what became of it. */
  StoredFacts takeEach(Map<String, Evidence> facts) {
    return transaction.execute(status -> {
      begin();
      return stored(facts, OptionalLong.empty());
    });
  }

  /** The same for a batch of an import, which counts them in the same transaction. */
  public IntakeResult take(Collection<Evidence> facts, long number) {
    return transaction.execute(status -> {
      begin();
      var receipt = stored(distinct(facts), OptionalLong.of(number)).receipt(facts.size());
      imports.add(number, receipt);
      return receipt;
    });
  }

  /** Each id once; several tellings of one fact complete each other. */
  private static Map<String, Evidence> distinct(Collection<Evidence> facts) {
    var ledger = new MemoryLedger();
    facts.forEach(ledger::add);
    var byId = new TreeMap<String, Evidence>();
    ledger.facts().forEach(fact -> byId.put(fact.id(), fact));
    return byId;
  }

  private void begin() {
    gate.enter();
    log.lockForBatch();
  }

  private StoredFacts stored(Map<String, Evidence> facts, OptionalLong by) {
    var told = appended(facts, by);
    var added = appended(told.additions(), by);
    var touched = new TreeSet<>(told.touched());
    touched.addAll(added.touched());
    fold(touched);
    return new StoredFacts(told, added);
  }

  private AppendedFacts appended(Map<String, Evidence> facts, OptionalLong by) {
    if (facts.isEmpty()) {
      return AppendedFacts.NOTHING;
    }
    var fresh = log.append(facts.values(), by);
    var again = again(facts, fresh);
    if (!again.isEmpty()) {
      aside.note(again.stream().map(RepeatedFact::repeat).toList(), by);
    }
    return new AppendedFacts(facts, fresh, again);
  }

  private List<RepeatedFact> again(Map<String, Evidence> facts, Set<String> fresh) {
    var again = new TreeMap<>(facts);
    again.keySet().removeAll(fresh);
    return again.isEmpty()
        ? List.of()
        : log.withIds(again.keySet()).stream()
            .flatMap(known ->
                Stream.ofNullable(again.get(known.id())).map(fact -> new RepeatedFact(known, fact)))
            .toList();
  }

  /** Works out anew what hand-offs became of which other tellings stand now, however many. */
  public void foldAll(Collection<HandOff.Id> touched) {
    var ids = List.copyOf(touched);
    for (var from = 0; from < ids.size(); from += BATCH) {
      complete(ids.subList(from, Math.min(ids.size(), from + BATCH)));
    }
    inBatches(ids);
  }

  /** What only the other tellings of facts have in them, each detail by who told it first. */
  private void complete(List<HandOff.Id> handOffs) {
    var tellings = aside.tellings(handOffs);
    var standing = standing(tellings);
    for (var telling : tellings) {
      var fact = telling.fact();
      var added = new RepeatedFact(standing.getOrDefault(fact.id(), fact), fact).additions();
      if (!added.isEmpty()) {
        log.append(added, telling.by());
      }
    }
  }

  private Map<String, Evidence> standing(List<EvidenceAside.Telling> tellings) {
    var ids = tellings.stream().map(telling -> telling.fact().id()).collect(Collectors.toSet());
    var standing = new TreeMap<String, Evidence>();
    if (!ids.isEmpty()) {
      log.withIds(ids).forEach(fact -> standing.put(fact.id(), fact));
    }
    return standing;
  }

  private void fold(Set<HandOff.Id> touched) {
    if (touched.isEmpty()) {
      return;
    }
    var calculator = calculator();
    var before = handOffs.withIds(touched);
    var facts = log.of(touched);
    var folded = HandOff.all(facts.values());
    handOffs.replace(before, folded, latest(facts));
    var parents = parents(calculator, before, folded, touched);
    judge(calculator, joined(folded, parents), ids(joined(before, parents)));
  }

  private static Map<HandOff.Id, Instant> latest(Map<HandOff.Id, List<Evidence>> facts) {
    var latest = new HashMap<HandOff.Id, Instant>();
    facts.values().stream()
        .flatMap(List::stream)
        .forEach(
            fact -> latest.merge(HandOff.Id.of(fact), fact.at(), (a, b) -> a.isAfter(b) ? a : b));
    return latest;
  }

  private static List<HandOff> joined(List<HandOff> some, List<HandOff> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<HandOff.Id> ids(List<HandOff> handOffs) {
    return handOffs.stream().map(HandOff::id).toList();
  }

  /** Whether something was passed on is told by what it became. */
  private List<HandOff> parents(
      VerdictCalculator calculator,
      List<HandOff> before,
      List<HandOff> now,
      Set<HandOff.Id> touched) {
    var children = new ArrayList<>(before);
    children.addAll(now);
    var parents = handOffs.parents(children, calculator.relaying());
    parents.removeAll(touched);
    return handOffs.withIds(parents);
  }

  /**
   * Judges hand-offs.
   *
   * @param known those of which verdicts may be stored: they were known before
   */
  private void judge(
      VerdictCalculator calculator, List<HandOff> judged, Collection<HandOff.Id> known) {
    var relaying = calculator.relaying();
    var onward = ids(judged).stream().filter(id -> relaying.contains(id.arrow())).toList();
    verdicts.replace(known, calculator.verdicts(judged, handOffs.passedOn(onward)));
  }

  /**
   * Works out anew what follows from the facts, where a new version of the program left that open;
   * a batch of hand-offs at a time; not while there is no room for it.
   */
  @EventListener(ApplicationStartedEvent.class)
  void foldAnew() {
    if (gate.isOpen()) {
      transaction.executeWithoutResult(status -> foldWhatIsLacking());
    }
  }

  private void foldWhatIsLacking() {
    begin();
    if (handOffs.lacking()) {
      inBatches(log.handOffs());
    }
  }

  private void inBatches(List<HandOff.Id> ids) {
    for (var from = 0; from < ids.size(); from += BATCH) {
      fold(new TreeSet<>(ids.subList(from, Math.min(ids.size(), from + BATCH))));
    }
  }

  private VerdictCalculator calculator() {
    return companies
        .current()
        .map(published -> VerdictCalculator.by(published.company()))
        .orElseGet(() -> new VerdictCalculator(Map.of()));
  }

  /**
   * Changed promises judge the hand-offs of their arrows anew, in the transaction that publishes
   * them; what the others said stays untouched.
   */
  @EventListener
  void judgeAnew(CharterPublished published) {
    var calculator = VerdictCalculator.by(published.company());
    var arrows = published.before().map(before -> VerdictCalculator.by(before).unlike(calculator));
    if (arrows.filter(Set::isEmpty).isPresent()) {
      return;
    }
    log.lock();
    gate.stayLong();
    arrows.ifPresentOrElse(verdicts::clear, verdicts::clear);
    var batch = new ArrayList<HandOff>();
    handOffs.forEach(
        arrows,
        handOff -> {
          batch.add(handOff);
          if (batch.size() == BATCH) {
            judge(calculator, batch, List.of());
            batch.clear();
          }
        });
    judge(calculator, batch, List.of());
  }
}
