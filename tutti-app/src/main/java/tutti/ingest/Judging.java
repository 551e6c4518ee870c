package tutti.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.handoff.HandOff;
import tutti.measure.Verdict;
import tutti.store.Verdicts;

/** Puts hand-offs before the promises of their arrows. */
record Judging(Map<String, Arrow> arrows) {

  static Judging by(Company company) {
    return new Judging(
        company.arrows().stream().collect(Collectors.toMap(Arrow::id, Function.identity())));
  }

  List<Verdicts.Entry> verdicts(Collection<HandOff> handOffs) {
    var entries = new ArrayList<Verdicts.Entry>();
    handOffs.forEach(handOff -> verdicts(handOff).forEach(entries::add));
    return entries;
  }

  private Stream<Verdicts.Entry> verdicts(HandOff handOff) {
    return Optional.ofNullable(arrows.get(handOff.id().arrow())).stream()
        .flatMap(arrow -> arrow.promises().stream())
        .flatMap(promise ->
            Verdict.of(promise, handOff).stream()
                .map(verdict -> new Verdicts.Entry(handOff.id(), promise.id(), verdict)));
  }
}
