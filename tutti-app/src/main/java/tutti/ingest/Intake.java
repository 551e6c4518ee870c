package tutti.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tutti.company.CharterPublished;
import tutti.database.WriteGate;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.ingest.store.ImportRecords;
import tutti.store.Companies;
import tutti.store.EvidenceAside;
import tutti.store.EvidenceLog;
import tutti.store.HandOffs;
import tutti.store.Verdicts;

/** The one door for what happened. */
@Component
public class Intake {

  /** Facts stored in one transaction. */
  public static final int BATCH = 2_000;

  private final EvidenceLog log;
  private final HandOffs handOffs;
  private final Verdicts verdicts;
  private final Companies companies;
  private final EvidenceAside aside;
  private final ImportRecords imports;
  private final TransactionOperations transaction;
  private final WriteGate gate;

  Intake(
      EvidenceLog log,
      EvidenceAside aside,
      ImportRecords imports,
      HandOffs handOffs,
      Verdicts verdicts,
      Companies companies,
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
  public Receipt take(Collection<Evidence> facts) {
    return transaction.execute(status -> {
      begin();
      return stored(distinct(facts), facts.size(), OptionalLong.empty());
    });
  }

  /** The same for a batch of an import, which counts them in the same transaction. */
  Receipt take(Collection<Evidence> facts, long number) {
    return transaction.execute(status -> {
      begin();
      var receipt = stored(distinct(facts), facts.size(), OptionalLong.of(number));
      imports.add(number, receipt);
      return receipt;
    });
  }

  private static Map<String, Evidence> distinct(Collection<Evidence> facts) {
    var byId = new TreeMap<String, Evidence>();
    facts.forEach(fact -> byId.merge(fact.id(), fact, Intake::earlier));
    return byId;
  }

  private static Evidence earlier(Evidence one, Evidence other) {
    return Evidence.IN_ORDER.compare(one, other) <= 0 ? one : other;
  }

  private void begin() {
    gate.enter();
    log.lock();
  }

  private Receipt stored(Map<String, Evidence> facts, int handedIn, OptionalLong by) {
    var fresh = log.append(facts.values(), by);
    var touched = new TreeSet<HandOff.Id>();
    fresh.forEach(id -> touched.add(HandOff.Id.of(facts.getOrDefault(id, first(facts)))));
    fold(touched);
    var repeats = repeats(facts, fresh);
    aside.note(repeats, by);
    return new Receipt(
        fresh.size(),
        handedIn - fresh.size(),
        repeats.stream().filter(EvidenceAside.Repeat::differs).count());
  }

  private static Evidence first(Map<String, Evidence> facts) {
    return facts.values().iterator().next();
  }

  /** Works out anew what hand-offs became, however many. */
  void foldAll(Collection<HandOff.Id> touched) {
    inBatches(List.copyOf(touched));
  }

  private void fold(Set<HandOff.Id> touched) {
    if (touched.isEmpty()) {
      return;
    }
    var judging = judging();
    var before = handOffs.withIds(touched);
    var folded = HandOff.all(log.of(touched).values());
    handOffs.replace(folded);
    forget(touched, folded);
    var judged = new ArrayList<>(folded);
    judged.addAll(parents(judging, before, folded, touched));
    judge(judging, judged);
  }

  /** Hand-offs of which every fact was taken back leave nothing behind. */
  private void forget(Set<HandOff.Id> touched, List<HandOff> folded) {
    var gone = new TreeSet<>(touched);
    folded.forEach(handOff -> gone.remove(handOff.id()));
    if (!gone.isEmpty()) {
      handOffs.remove(gone);
      verdicts.replace(gone, List.of());
    }
  }

  /** Whether something was passed on is told by what it became. */
  private List<HandOff> parents(
      Judging judging, List<HandOff> before, List<HandOff> now, Set<HandOff.Id> touched) {
    var children = new ArrayList<>(before);
    children.addAll(now);
    var parents = handOffs.parents(children, judging.relaying());
    parents.removeAll(touched);
    return handOffs.withIds(parents);
  }

  private void judge(Judging judging, List<HandOff> judged) {
    var ids = judged.stream().map(HandOff::id).toList();
    verdicts.replace(ids, judging.verdicts(judged, handOffs.passedOn(ids)));
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

  private Judging judging() {
    return companies
        .current()
        .map(published -> Judging.by(published.company()))
        .orElseGet(() -> new Judging(Map.of()));
  }

  private List<EvidenceAside.Repeat> repeats(Map<String, Evidence> facts, Set<String> fresh) {
    var again = new TreeMap<>(facts);
    again.keySet().removeAll(fresh);
    return again.isEmpty()
        ? List.of()
        : log.withIds(again.keySet()).stream()
            .flatMap(known ->
                Stream.ofNullable(again.get(known.id()))
                    .map(fact -> new EvidenceAside.Repeat(fact, !fact.equals(known))))
            .toList();
  }

  /**
   * Changed promises judge the hand-offs of their arrows anew, in the transaction that publishes
   * them; what the others said stays untouched.
   */
  @EventListener
  void judgeAnew(CharterPublished published) {
    var judging = Judging.by(published.company());
    var arrows = published.before().map(before -> Judging.by(before).unlike(judging));
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
            judge(judging, batch);
            batch.clear();
          }
        });
    judge(judging, batch);
  }
}
