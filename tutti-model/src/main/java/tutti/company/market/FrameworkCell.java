package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** What one function does for one audience, in its own words: a cell of the framework. */
public record FrameworkCell(
    String function,
    String audience,
    String statement,
    Optional<String> gives,
    Optional<String> gets,
    Optional<String> criterion) {

  public FrameworkCell {
    requireNonNull(function, "function");
    requireNonNull(audience, "audience");
    requireNonNull(statement, "statement");
    requireNonNull(gives, "gives");
    requireNonNull(gets, "gets");
    requireNonNull(criterion, "criterion");
  }
}
