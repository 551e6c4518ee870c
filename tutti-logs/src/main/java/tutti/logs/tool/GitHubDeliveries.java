package tutti.logs.tool;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutti.interruption.WorkStopped;
import tutti.logs.SpooledFile;
import tutti.logs.json.JsonCursor;
import tutti.reading.UnreadableInput;

/**
 * When what an issue asks for was delivered: the first merge of a pull request that closes it.
 *
 * @param first by the repository and number of the issue
 */
record GitHubDeliveries(Map<String, Delivery> first) {

  private static final int MOST = 500_000;

  GitHubDeliveries {
    first = Map.copyOf(first);
  }

  /** A merge. */
  record Delivery(String at, String by) {}

  /** Looks through a file, as far as it can be read. */
  static GitHubDeliveries in(SpooledFile file, Set<List<String>> arrays) {
    var first = new HashMap<String, Delivery>();
    try (var cursor = JsonCursor.of(file, arrays, GitHubItem.UNKEPT)) {
      for (var next = cursor.next(); next.isPresent(); next = cursor.next()) {
        WorkStopped.ifAsked();
        GitHubItem.of(next.get()).ifPresent(item -> take(item, first));
      }
    } catch (UnreadableInput e) {
      return new GitHubDeliveries(first);
    } catch (IOException e) {
      throw UnreadableInput.file(file.name(), "The file cannot be read: " + e.getMessage() + ".");
    }
    return new GitHubDeliveries(first);
  }

  private static void take(GitHubItem item, Map<String, Delivery> first) {
    if (!item.merged().isEmpty() && first.size() < MOST) {
      var delivery = new Delivery(item.merged(), item.mergedBy());
      item.closes()
          .forEach(number ->
              first.merge(key(item.repository(), number), delivery, GitHubDeliveries::earlier));
    }
  }

  private static Delivery earlier(Delivery one, Delivery other) {
    return other.at().compareTo(one.at()) < 0 ? other : one;
  }

  private static String key(String repository, String number) {
    return repository + "#" + number;
  }

  Optional<Delivery> of(GitHubItem issue) {
    return issue.pull()
        ? Optional.empty()
        : Optional.ofNullable(first.get(key(issue.repository(), issue.number())));
  }
}
