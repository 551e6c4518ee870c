package tutti.logs.suggestion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the columns of a file may stand for, as the comments of the mapping that follows.
 *
 * @param comments a line each, without the mark of a comment
 * @param mapping none where no mapping follows
 */
public record ExplainedMapping(List<String> comments, Optional<String> mapping) {

  public ExplainedMapping {
    comments = List.copyOf(comments);
    requireNonNull(mapping, "mapping");
  }

  /**
   * The explanation of a file.
   *
   * @param file its name
   * @param source what its rows are called by
   * @param arrow the arrow they belong to
   */
  public static ExplainedMapping of(
      RoleSuggestions suggestions, String file, String source, String arrow) {
    var mapping = DraftedMapping.yaml(suggestions, source, arrow);
    var comments =
        Stream.of(
                Stream.of(
                    "Suggested from %s, %,d rows of it."
                        .formatted(file, suggestions.profile().rows()),
                    suggestions.events()
                        ? "A row looks like one of several events of a thing."
                        : "A row looks like one thing."),
                suggestions.all().stream().map(ExplainedMapping::sentence),
                mapping.isPresent() ? Stream.<String>empty() : Stream.of(NONE))
            .flatMap(lines -> lines)
            .map(ExplainedMapping::line)
            .toList();
    return new ExplainedMapping(comments, mapping);
  }

  private static final String NONE =
      "No column names the thing, or none tells a time: no mapping follows.";

  private static String sentence(RoleSuggestion suggestion) {
    return "%s: %s (%s: %s)"
        .formatted(
            suggestion.role().word(),
            suggestion.column(),
            suggestion.sure().word(),
            suggestion.because());
  }

  /** Whatever a column is called or holds stays within its line. */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]+", " ");
  }

  /** The mapping below its comments. */
  public String text() {
    return comments.stream().map(comment -> "# " + comment + "\n").collect(Collectors.joining())
        + mapping.orElse("");
  }
}
