package tutti.intake.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.company.roster.IdNaming;
import tutti.evidence.log.LogFormats;
import tutti.logs.suggestion.ExplainedMapping;
import tutti.logs.suggestion.LogProfile;
import tutti.logs.suggestion.RoleSuggestions;

/** What the columns of a file that is handed in may stand for. */
public final class ColumnProposal {

  private ColumnProposal() {}

  /**
   * The mapping of a file for an arrow, its reasons as comments; none where none follows. Of an
   * archive the first file tells it.
   *
   * @throws tutti.reading.UnreadableInput when it cannot be read
   */
  public static Optional<String> of(String name, InputStream bytes, String arrow) {
    var explained = new ArrayList<ExplainedMapping>();
    LogFormats.forEach(
        name,
        bytes,
        List.of(),
        log -> {
          if (explained.isEmpty()) {
            explained.add(
                ExplainedMapping.of(
                    RoleSuggestions.of(LogProfile.of(log)), name, source(name), arrow));
          }
        });
    return explained.stream()
        .findFirst()
        .filter(one -> one.mapping().isPresent())
        .map(ExplainedMapping::text);
  }

  private static String source(String name) {
    return IdNaming.unused(name.replaceFirst("[.].*", ""), "file", id -> false);
  }
}
