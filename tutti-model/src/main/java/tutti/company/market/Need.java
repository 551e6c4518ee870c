package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an audience needs, in its own words.
 *
 * @param importance from 1 to 5
 * @param satisfied from 1 to 5
 */
public record Need(
    String id,
    Optional<String> audience,
    String words,
    Optional<String> evidence,
    OptionalInt importance,
    OptionalInt satisfied) {

  public Need {
    requireNonNull(id, "id");
    requireNonNull(audience, "audience");
    requireNonNull(words, "words");
    requireNonNull(evidence, "evidence");
    requireNonNull(importance, "importance");
    requireNonNull(satisfied, "satisfied");
  }
}
