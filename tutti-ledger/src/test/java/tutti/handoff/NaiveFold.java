package tutti.handoff;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.company.AgreementState.End;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

/**
 * What the fold should say, found by searching a list instead of folding it: slow, and plain to
 * read.
 */
record NaiveFold(List<Evidence> facts, List<Evidence> all) {

  static NaiveFold of(Collection<Evidence> told) {
    var byId = new HashMap<String, Evidence>();
    told.stream().sorted(Evidence.IN_ORDER).forEach(fact -> byId.putIfAbsent(fact.id(), fact));
    var all = byId.values().stream().sorted(Evidence.IN_ORDER).toList();
    var counting = all.stream().filter(Evidence::counts).toList();
    return new NaiveFold(counting.isEmpty() ? all : counting, all);
  }

  Map<Stage, Instant> firsts() {
    return facts.stream()
        .collect(Collectors.toMap(Evidence::stage, Evidence::at, (a, b) -> a.isBefore(b) ? a : b));
  }

  Stage now() {
    var last = facts.getLast().stage();
    return last == Stage.RENEGOTIATED ? Stage.ACCEPTED : last;
  }

  /** The date as it was agreed when the n-th fact had been told. */
  private Optional<Instant> dueAfter(int n) {
    if (n == 0) {
      return Optional.empty();
    }
    var before = dueAfter(n - 1);
    var fact = facts.get(n - 1);
    var passed = before.filter(due -> fact.at().isAfter(due)).isPresent();
    return passed || fact.details().due().isEmpty() ? before : fact.details().due();
  }

  Optional<Instant> due() {
    return dueAfter(facts.size());
  }

  Optional<Integer> rating(End end) {
    return facts.reversed().stream()
        .filter(fact -> fact.details().rating().isPresent())
        .filter(fact -> fact.stage().saidBy(opened()).filter(end::equals).isPresent())
        .findFirst()
        .map(fact -> fact.details().rating().getAsInt());
  }

  boolean assumed() {
    var confirmed = facts.stream().filter(fact -> fact.stage() == Stage.CONFIRMED).toList();
    return !confirmed.isEmpty() && confirmed.stream().allMatch(Evidence::assumed);
  }

  Optional<String> last(Function<Details, Optional<String>> word) {
    return all.reversed().stream().flatMap(fact -> word.apply(fact.details()).stream()).findFirst();
  }

  private Optional<Stage> opened() {
    return Stream.of(Stage.REQUESTED, Stage.OFFERED)
        .filter(firsts()::containsKey)
        .min(Comparator.comparing(firsts()::get));
  }

  /** Whether no story can be told in which every stage comes when it was first reported. */
  boolean anomaly() {
    var opening =
        firsts().entrySet().stream()
            .filter(e -> e.getKey() == Stage.REQUESTED || e.getKey() == Stage.OFFERED)
            .map(Map.Entry::getValue)
            .min(Instant::compareTo);
    return opening.filter(facts.getFirst().at()::isBefore).isPresent() || disordered();
  }

  private boolean disordered() {
    var life = List.of(Stage.ACCEPTED, Stage.DELIVERED, Stage.CONFIRMED, Stage.TOLD_BACK);
    return IntStream.range(0, life.size())
        .anyMatch(late ->
            IntStream.range(0, late)
                .anyMatch(early ->
                    sameLap(life.get(late), life.get(early))
                        && before(life.get(late), life.get(early))));
  }

  private boolean before(Stage one, Stage other) {
    var firsts = firsts();
    return firsts.containsKey(one)
        && firsts.containsKey(other)
        && firsts.get(one).isBefore(firsts.get(other));
  }

  /** A return lies between the first reports of two stages, or it does not. */
  private boolean sameLap(Stage one, Stage other) {
    return before(Stage.RETURNED, one) == before(Stage.RETURNED, other);
  }
}
