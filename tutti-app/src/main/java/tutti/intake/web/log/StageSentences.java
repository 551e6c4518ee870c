package tutti.intake.web.log;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.Stage;

/** The stages of an arrow's hand-offs, each in a sentence of its two ends. */
record StageSentences(Company company, Arrow arrow) {

  /** Those its promises wait for, in their order; without promises, asked for and delivered. */
  SequencedSet<Stage> awaited() {
    var awaited = new LinkedHashSet<Stage>();
    arrow.promises().stream().flatMap(StageSentences::named).sorted().forEach(awaited::add);
    if (awaited.isEmpty()) {
      awaited.addAll(List.of(Stage.REQUESTED, Stage.DELIVERED));
    }
    return awaited;
  }

  private static Stream<Stage> named(Promise promise) {
    var terms = PromiseTerms.of(promise);
    return Stream.of("valid", "good")
        .flatMap(term -> Optional.ofNullable(terms.get(term)).stream())
        .flatMap(term -> Stage.named(term).stream());
  }

  /** All others, in their order. */
  List<Stage> others() {
    var awaited = awaited();
    return Arrays.stream(Stage.values()).filter(stage -> !awaited.contains(stage)).toList();
  }

  /** {@code Sales asked for it}. */
  String say(Stage stage) {
    var giver = company.party(arrow.by().orElse(arrow.from())).name();
    var receiver = company.party(arrow.to()).name();
    return switch (stage) {
      case REQUESTED -> receiver + " asked for it";
      case OFFERED -> giver + " offered it";
      case COUNTERED -> "something else was proposed";
      case ACCEPTED -> "it was accepted";
      case RENEGOTIATED -> "another date was agreed";
      case DELIVERED -> giver + " delivered it";
      case RETURNED -> receiver + " gave it back";
      case CONFIRMED -> receiver + " confirmed it";
      case TOLD_BACK -> "what became of it was told back";
      case DECLINED -> "it was declined before work began";
      case WITHDRAWN -> "it is not wanted any more";
      case BROKEN_OFF -> "it was lost after it had begun";
    };
  }
}
