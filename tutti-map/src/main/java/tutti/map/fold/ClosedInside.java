package tutti.map.fold;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tutti.company.PromiseState;

/**
 * What a closed function keeps inside.
 *
 * @param roles how many parties are within it, however deep; above 0
 * @param arrows the ids of the arrows between them, and between them and the function
 */
public record ClosedInside(int roles, List<String> arrows) {

  public ClosedInside {
    arrows = List.copyOf(arrows);
  }

  /** {@code 3 roles, 4 arrows inside}. */
  public String said() {
    return String.format(
        Locale.ENGLISH,
        "%,d %s, %,d %s inside",
        roles,
        roles == 1 ? "role" : "roles",
        arrows.size(),
        arrows.size() == 1 ? "arrow" : "arrows");
  }

  /** The worst state of an arrow inside; none when there is no arrow. */
  public Optional<PromiseState> worst(Function<String, PromiseState> states) {
    return arrows.stream().map(states).min(Comparator.naturalOrder());
  }
}
