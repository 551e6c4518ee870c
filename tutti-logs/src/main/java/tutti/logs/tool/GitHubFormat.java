package tutti.logs.tool;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.logs.SpooledFile;
import tutti.logs.json.RecordArrays;

/**
 * Issues and pull requests of GitHub: archives as the working groups of the IETF keep them, and
 * pages of its REST interface.
 */
public final class GitHubFormat implements ToolFormat {

  private static final Set<List<String>> ARRAYS = Set.of(List.of("issues"), List.of("pulls"));

  private static final Pattern ARCHIVE =
      Pattern.compile(
          "\\{\\s*\"magic\"\\s*:\\s*\"[^\"]{1,100}\"\\s*,.{0,200}?\"repo\"\\s*:.*", Pattern.DOTALL);
  private static final List<String> PAGE =
      List.of("\"number\"", "\"login\"", "\"created_at\"", "\"author_association\"", "\"title\"");

  @Override
  public boolean knows(LogBeginning beginning) {
    var text = beginning.text();
    return text.startsWith("[")
        ? PAGE.stream().allMatch(text::contains)
        : ARCHIVE.matcher(text).matches();
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return SpooledFile.of(file, bytes).openedAs(GitHubFormat::opened);
  }

  private static LogReader opened(SpooledFile file) {
    var arrays =
        RecordArrays.in(file).objects().keySet().stream()
            .filter(ARRAYS::contains)
            .collect(Collectors.toSet());
    return new ToolRows(file, arrays, new GitHubEvents(GitHubDeliveries.in(file, arrays)));
  }
}
