package tutti.logs.tool;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.interruption.WorkStopped;
import tutti.logs.SpooledFile;
import tutti.logs.json.JsonCursor;
import tutti.logs.json.JsonRows;
import tutti.logs.json.RecordArrays;
import tutti.reading.UnreadableInput;

/**
 * Issues of Jira with their changelogs: answers of its REST interface, and what GrimoireLab wraps
 * them in. Issues without changelogs are JSON like any other, with all their fields.
 */
public final class JiraFormat implements ToolFormat {

  private static final Set<List<String>> ARRAYS = Set.of(List.of("issues"), List.of("values"));

  @Override
  public boolean knows(LogBeginning beginning) {
    var text = beginning.text();
    return (text.startsWith("{") || text.startsWith("["))
        && (has(text, "changelog", "histories") || has(text, "fields", "issuetype"));
  }

  private static boolean has(String text, String one, String other) {
    return text.contains("\"" + one + "\"") && text.contains("\"" + other + "\"");
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return SpooledFile.of(file, bytes).openedAs(spooled -> opened(spooled, wanted));
  }

  private static LogReader opened(SpooledFile file, List<EncodedColumns> wanted) {
    var arrays =
        RecordArrays.in(file).objects().keySet().stream()
            .filter(ARRAYS::contains)
            .collect(Collectors.toSet());
    return changed(file, arrays)
        ? new ToolRows(file, arrays, new JiraIssues())
        : JsonRows.open(file, wanted);
  }

  /** Whether an issue has a changelog. */
  private static boolean changed(SpooledFile file, Set<List<String>> arrays) {
    try (var cursor = JsonCursor.of(file, arrays, JiraIssues.UNKEPT)) {
      for (var next = cursor.next(); next.isPresent(); next = cursor.next()) {
        WorkStopped.ifAsked();
        if (JiraIssues.changed(next.get().value())) {
          return true;
        }
      }
      return false;
    } catch (UnreadableInput e) {
      return false;
    } catch (IOException e) {
      throw UnreadableInput.file(file.name(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }
}
