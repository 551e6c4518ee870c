package tutti.logs.suggestion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.roster.IdNaming;
import tutti.english.SentenceWords;
import tutti.logs.preset.LogPreset;
import tutti.logs.role.ColumnRole;

/**
 * What the columns of a file may stand for, as the comments of the mapping that follows.
 *
 * @param comments a line each, without the mark of a comment
 * @param mapping none where no mapping follows
 * @param whyNone why none does, as half a sentence; empty where one does
 */
public record ExplainedMapping(List<String> comments, Optional<String> mapping, String whyNone) {

  public ExplainedMapping {
    comments = List.copyOf(comments);
    requireNonNull(mapping, "mapping");
    requireNonNull(whyNone, "whyNone");
  }

  /**
   * The explanation of a file.
   *
   * @param file its name
   * @param arrow the arrow its rows belong to
   */
  public static ExplainedMapping of(RoleSuggestions suggestions, String file, String arrow) {
    return suggestions
        .profile()
        .preset()
        .map(preset -> known(preset, suggestions.profile(), file, arrow))
        .orElseGet(() -> suggested(suggestions, file, arrow));
  }

  private static ExplainedMapping known(
      LogPreset preset, LogProfile profile, String file, String arrow) {
    var comments =
        Stream.of(
                "Known export: %s, by the columns %s."
                    .formatted(preset.title(), SentenceWords.and(preset.columns())),
                "Read from %s, %s of it."
                    .formatted(file, SentenceWords.counted(profile.rows(), "row")),
                preset.remark())
            .filter(comment -> !comment.isEmpty())
            .map(ExplainedMapping::line)
            .toList();
    return new ExplainedMapping(comments, Optional.of(preset.mapping(arrow, profile.orders())), "");
  }

  private static ExplainedMapping suggested(
      RoleSuggestions suggestions, String file, String arrow) {
    var mapping = DraftedMapping.yaml(suggestions, source(file), arrow);
    var whyNone = mapping.isPresent() ? "" : whyNone(suggestions);
    var comments =
        Stream.of(
                beginning(suggestions, file),
                suggestions.all().stream().map(ExplainedMapping::sentence),
                end(whyNone))
            .flatMap(lines -> lines)
            .map(ExplainedMapping::line)
            .toList();
    return new ExplainedMapping(comments, mapping, whyNone);
  }

  /** What the rows of a file are called by: its name without folders and endings. */
  private static String source(String file) {
    var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return IdNaming.unused(name.replaceFirst("[.].*", ""), "file", id -> false);
  }

  private static Stream<String> beginning(RoleSuggestions suggestions, String file) {
    return Stream.of(
        "Suggested from %s, %s of it."
            .formatted(file, SentenceWords.counted(suggestions.profile().rows(), "row")),
        suggestions.events()
            ? "A row looks like one of several events of a thing."
            : "A row looks like one thing.");
  }

  private static Stream<String> end(String whyNone) {
    return whyNone.isEmpty()
        ? Stream.empty()
        : Stream.of(SentenceWords.capital(whyNone) + ": no mapping follows.");
  }

  private static String whyNone(RoleSuggestions suggestions) {
    if (suggestions.of(ColumnRole.CASE).isEmpty()) {
      return "no column names the thing";
    }
    return suggestions.of(ColumnRole.TIME).isEmpty()
        ? "no column tells a time"
        : "none of the values of %s says plainly which stage it is"
            .formatted(
                suggestions.of(ColumnRole.STAGE).map(RoleSuggestion::column).orElse("any column"));
  }

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
