package tutti.intake;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.form.PromiseForm;
import tutti.company.time.WorkingCalendar;
import tutti.handoff.HandOff;
import tutti.intake.store.StoredVerdicts;
import tutti.measure.verdict.ForwardingLookup;
import tutti.measure.verdict.PromiseVerdict;

/** Puts hand-offs before the promises of their arrows. */
record VerdictCalculator(Map<String, Arrow> arrows) {

  static VerdictCalculator by(Company company) {
    return new VerdictCalculator(
        company.arrows().stream().collect(Collectors.toMap(Arrow::id, Function.identity())));
  }

  /** The arrows whose hand-offs another company judges otherwise. */
  Set<String> unlike(VerdictCalculator other) {
    var all = new TreeSet<>(arrows.keySet());
    all.addAll(other.arrows.keySet());
    all.removeIf(arrow -> rules(arrow).equals(other.rules(arrow)));
    return all;
  }

  /** What a verdict follows from; neither targets, owners nor what was said to a promise. */
  private record VerdictRule(
      String id, PromiseForm form, Duration window, WorkingCalendar calendar) {
    VerdictRule {
      requireNonNull(id, "id");
      requireNonNull(form, "form");
      requireNonNull(window, "window");
      requireNonNull(calendar, "calendar");
    }
  }

  private List<VerdictRule> rules(String arrow) {
    return Optional.ofNullable(arrows.get(arrow)).stream()
        .flatMap(known -> known.promises().stream())
        .map(promise ->
            new VerdictRule(promise.id(), promise.form(), promise.window(), promise.calendar()))
        .toList();
  }

  /** The arrows of which a promise says that what comes by them is passed on. */
  Set<String> relaying() {
    return arrows.values().stream()
        .filter(arrow -> arrow.promises().stream().anyMatch(p -> p.form().relaysTo().isPresent()))
        .map(Arrow::id)
        .collect(Collectors.toSet());
  }

  List<StoredVerdicts.Entry> verdicts(Collection<HandOff> handOffs, ForwardingLookup onward) {
    var entries = new ArrayList<StoredVerdicts.Entry>();
    handOffs.forEach(handOff -> verdicts(handOff, onward).forEach(entries::add));
    return entries;
  }

  private Stream<StoredVerdicts.Entry> verdicts(HandOff handOff, ForwardingLookup onward) {
    return Optional.ofNullable(arrows.get(handOff.id().arrow())).stream()
        .flatMap(arrow -> arrow.promises().stream())
        .flatMap(promise ->
            PromiseVerdict.of(promise, handOff, onward).stream()
                .map(verdict -> new StoredVerdicts.Entry(handOff.id(), promise.id(), verdict)));
  }
}
