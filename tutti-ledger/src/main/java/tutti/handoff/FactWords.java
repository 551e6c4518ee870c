package tutti.handoff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import tutti.evidence.Evidence.Details;

/** What the facts of a hand-off say in words: of each thing the latest, of attributes every one. */
record FactWords(
    Optional<String> fulfiller,
    Optional<String> reason,
    HandOff.Links links,
    HandOffAttributes attributes) {

  static final FactWords NONE =
      new FactWords(Optional.empty(), Optional.empty(), HandOff.Links.NONE, HandOffAttributes.NONE);

  FactWords {
    requireNonNull(fulfiller, "fulfiller");
    requireNonNull(reason, "reason");
    requireNonNull(links, "links");
    requireNonNull(attributes, "attributes");
  }

  static FactWords of(SortedFacts facts) {
    return anyWords(facts)
        ? new FactWords(
            last(facts, Details::fulfiller),
            last(facts, Details::reason),
            new HandOff.Links(last(facts, Details::parent), last(facts, Details::thread)),
            HandOffAttributes.of(facts))
        : NONE;
  }

  private static boolean anyWords(SortedFacts facts) {
    for (var i = 0; i < facts.size(); i++) {
      if (!facts.details(i).equals(Details.NONE)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> last(
      SortedFacts facts, Function<Details, Optional<String>> detail) {
    for (var i = facts.size() - 1; i >= 0; i--) {
      var word = detail.apply(facts.details(i));
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }
}
