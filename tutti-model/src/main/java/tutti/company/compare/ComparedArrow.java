package tutti.company.compare;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutti.company.Arrow;
import tutti.company.Party;

/** An arrow as it is compared: the roles at its ends, and the words of what it gives. */
record ComparedArrow(Arrow arrow, String from, String to, Set<String> words) {

  private static final Set<String> EMPTY_WORDS =
      Set.of("a", "an", "and", "the", "of", "to", "for", "in", "what", "with", "or", "is", "it");

  static List<ComparedArrow> of(List<Arrow> arrows, Map<String, Party> parties) {
    return arrows.stream()
        .map(arrow ->
            new ComparedArrow(
                arrow,
                role(parties, arrow.from()),
                role(parties, arrow.to()),
                words(arrow.gives())))
        .toList();
  }

  private static String role(Map<String, Party> parties, String id) {
    return Optional.ofNullable(parties.get(id)).map(Party::role).orElse(id);
  }

  private static Set<String> words(String gives) {
    return Arrays.stream(gives.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
        .collect(toUnmodifiableSet());
  }

  boolean sameEnds(ComparedArrow other) {
    return from.equals(other.from) && to.equals(other.to);
  }

  /** The share of words both have, from 0 to 1 (Jaccard). */
  double overlap(ComparedArrow other) {
    var all = new HashSet<>(words);
    all.addAll(other.words);
    var both = new HashSet<>(words);
    both.retainAll(other.words);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }
}
