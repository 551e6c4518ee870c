package tutti.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.availability.Unavailable;
import tutti.company.Stage;
import tutti.database.embedded.Site;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

class GroupCommitTest {

  private static final Instant AT = Instant.parse("2026-03-04T14:22:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Store store = new Store();
  private final GroupCommit commit = new GroupCommit(store, PATIENCE);
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void end() {
    store.open();
    callers.shutdown();
    commit.destroy();
  }

  /** Remembers ids; can be held shut, and refuse what a test wants refused. */
  private static final class Store implements GroupCommit.FactStore {
    private static final int MANY = 1_000_000;

    final List<Set<String>> transactions = new CopyOnWriteArrayList<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final Semaphore gate = new Semaphore(MANY);
    volatile Consumer<Set<String>> refusal = ids -> {};
    private final Map<String, Evidence> known = new ConcurrentHashMap<>();

    void shut() {
      gate.drainPermits();
    }

    void open() {
      gate.release(MANY);
    }

    @Override
    public StoredFacts store(Map<String, Evidence> facts) {
      begun.countDown();
      gate.acquireUninterruptibly();
      refusal.accept(facts.keySet());
      transactions.add(Set.copyOf(facts.keySet()));
      var fresh = new HashSet<String>();
      var again = new ArrayList<RepeatedFact>();
      facts.forEach((id, fact) -> {
        var before = known.putIfAbsent(id, fact);
        if (before == null) {
          fresh.add(id);
        } else {
          again.add(new RepeatedFact(before, fact));
        }
      });
      return new StoredFacts(new AppendedFacts(facts, fresh, again), AppendedFacts.NOTHING);
    }
  }

  private static Evidence fact(String id) {
    return fact(id, AT);
  }

  private static Evidence fact(String id, Instant at) {
    return new Evidence(id, "api", "leads", "L-" + id, Stage.REQUESTED, at, Details.NONE);
  }

  private Future<List<FactOutcome>> sent(Evidence... facts) {
    return callers.submit(() -> commit.take(List.of(facts)));
  }

  /** While the first is written, the others gather. */
  private List<Future<List<FactOutcome>>> sentWhileOneIsWritten(List<Evidence> others)
      throws Exception {
    store.shut();
    var sent = new ArrayList<Future<List<FactOutcome>>>();
    sent.add(sent(fact("first")));
    store.begun.await();
    for (var other : others) {
      sent.add(sent(other));
      var waiting = sent.size() - 1;
      Site.await("it waits", () -> commit.waiting() == waiting);
    }
    store.open();
    return sent;
  }

  @Test
  void whatComesWhileOneIsWrittenIsWrittenTogether() throws Exception {
    for (var one : sentWhileOneIsWritten(List.of(fact("a"), fact("b"), fact("c")))) {
      assertThat(one.get()).containsExactly(FactOutcome.ACCEPTED);
    }
    assertThat(store.transactions).containsExactly(Set.of("first"), Set.of("a", "b", "c"));
  }

  @Test
  void whatTwoTellIsWrittenOneAfterTheOther() throws Exception {
    var sent = sentWhileOneIsWritten(List.of(fact("a"), fact("a"), fact("a", AT.plusSeconds(60))));
    assertThat(sent.get(1).get()).containsExactly(FactOutcome.ACCEPTED);
    assertThat(sent.get(2).get()).containsExactly(FactOutcome.KNOWN);
    assertThat(sent.get(3).get()).containsExactly(FactOutcome.CONTESTED);
    assertThat(store.transactions)
        .containsExactly(Set.of("first"), Set.of("a"), Set.of("a"), Set.of("a"));
  }

  @Test
  void whatOneTellsTwiceIsAcceptedOnce() {
    assertThat(commit.take(List.of(fact("a"), fact("a"), fact("b"), fact("b", AT.plusSeconds(60)))))
        .containsExactly(
            FactOutcome.ACCEPTED, FactOutcome.KNOWN, FactOutcome.ACCEPTED, FactOutcome.CONTESTED);
  }

  @Test
  void nothingIsStoredWithoutATransaction() {
    assertThat(commit.take(List.of())).isEmpty();
    assertThat(store.transactions).isEmpty();
  }

  @Test
  void oneThatCannotBeStoredHoldsNobodyElseUp() throws Exception {
    store.refusal =
        ids -> {
          if (ids.contains("bad")) {
            throw new IllegalStateException("It cannot be stored.");
          }
        };
    var sent = sentWhileOneIsWritten(List.of(fact("a"), fact("bad"), fact("b")));
    assertThat(sent.get(1).get()).containsExactly(FactOutcome.ACCEPTED);
    assertThat(sent.get(3).get()).containsExactly(FactOutcome.ACCEPTED);
    assertThatThrownBy(sent.get(2)::get)
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("It cannot be stored.");
  }

  @Test
  void whereNothingCanBeStoredNobodyIsTriedAlone() throws Exception {
    var tried = new CopyOnWriteArrayList<Set<String>>();
    store.refusal =
        ids -> {
          tried.add(Set.copyOf(ids));
          throw new Unavailable(
              Unavailable.Cause.DATABASE, "The database does not answer.", Duration.ofSeconds(1));
        };
    for (var one : sentWhileOneIsWritten(List.of(fact("a"), fact("b")))) {
      assertThatThrownBy(one::get).hasCauseInstanceOf(Unavailable.class);
    }
    assertThat(tried).containsExactly(Set.of("first"), Set.of("a", "b"));
  }

  @Test
  void whoCannotWaitIsToldWhetherTheFactsAreStored() throws Exception {
    var impatient = new GroupCommit(store, Duration.ofMillis(1));
    store.shut();
    assertThatThrownBy(() -> impatient.take(List.of(fact("begun"))))
        .isInstanceOf(Unavailable.class)
        .satisfiesAnyOf(
            e -> assertThat(e).hasMessageContaining("nobody knows yet"),
            e -> assertThat(e).hasMessageContaining("so they were not"));
    store.begun.await();
    assertThatThrownBy(() -> impatient.take(List.of(fact("never"))))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("so they were not");
    store.open();
    impatient.destroy();
    Site.await("all is stored", impatient::ended);
    assertThat(store.transactions.stream().flatMap(Set::stream)).doesNotContain("never");
  }

  @Test
  void whoComesWhenItEndsIsSentAway() {
    commit.destroy();
    assertThatThrownBy(() -> commit.take(List.of(fact("a"))))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("ends");
    assertThat(store.transactions).isEmpty();
  }

  @Test
  void aHugeRequestIsOneTransactionOfItsOwn() throws Exception {
    store.shut();
    var first = sent(fact("first"));
    store.begun.await();
    var many = new Evidence[EvidenceIntake.BATCH + 1];
    for (var i = 0; i < many.length; i++) {
      many[i] = fact("m" + i);
    }
    var huge = CompletableFuture.supplyAsync(() -> commit.take(List.of(many)), callers);
    Site.await("it waits", () -> commit.waiting() == 1);
    var small = sent(fact("small"));
    Site.await("both wait", () -> commit.waiting() == 2);
    store.open();
    assertThat(first.get()).hasSize(1);
    assertThat(huge.get()).hasSize(many.length).containsOnly(FactOutcome.ACCEPTED);
    assertThat(small.get()).hasSize(1);
    assertThat(store.transactions).extracting(Set::size).containsExactly(1, many.length, 1);
  }
}
