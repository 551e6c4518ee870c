package tutti.logs.tool;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.logs.json.JsonRecord;
import tutti.logs.json.JsonValue;
import tutti.logs.json.UnkeptNames;

/**
 * An issue or a pull request, whether an archive names its members ({@code createdAt}) or the REST
 * interface does ({@code created_at}).
 */
record GitHubItem(JsonValue value, boolean pull) {

  /** Of comments and reviews only who and when; the text of an item itself is looked at. */
  static final UnkeptNames UNKEPT =
      new UnkeptNames(Set.of("body", "head", "base", "_links", "reactions"), 2);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern REPOSITORY =
      Pattern.compile("https?://[^/]+/(?:repos/)?([^/]+/[^/]+)(?:/(?:issues|pulls?)/.*)?");
  private static final String BOT = "[bot]";

  GitHubItem {
    requireNonNull(value, "value");
  }

  /** Something somebody said: a comment or a review. */
  record Said(String at, String by, String association, boolean review) {

    boolean bySomebodyElse(String author) {
      return !at.isEmpty() && !by.isEmpty() && !by.equals(author) && !by.endsWith(BOT);
    }
  }

  /** None when a record is neither. */
  static Optional<GitHubItem> of(JsonRecord record) {
    var value = record.value();
    if (!NUMBER.matcher(value.text("number")).matches()) {
      return Optional.empty();
    }
    return Optional.of(new GitHubItem(value, isPull(record)));
  }

  private static boolean isPull(JsonRecord record) {
    return record.array().equals(List.of("pulls"))
        || record.value() instanceof JsonValue.Members(var members)
            && (members.containsKey("pull_request") || members.containsKey("merged_at"));
  }

  String number() {
    return value.text("number");
  }

  String title() {
    return value.text("title");
  }

  String url() {
    return JsonValue.first(value.text("html_url"), value.text("url"));
  }

  String repository() {
    var found = REPOSITORY.matcher(JsonValue.first(value.text("repository_url"), url()));
    return found.matches() ? found.group(1) : "";
  }

  String author() {
    return who(value);
  }

  String association() {
    return associated(value);
  }

  String created() {
    return either("createdAt", "created_at");
  }

  String closed() {
    return either("closedAt", "closed_at");
  }

  String closedBy() {
    return value.text("closed_by", "login");
  }

  /** When it was merged; empty when it was not. */
  String merged() {
    return JsonValue.first(
        either("mergedAt", "merged_at"), value.text("pull_request", "merged_at"));
  }

  String mergedBy() {
    return JsonValue.first(value.text("mergedBy"), value.text("merged_by", "login"));
  }

  String labels() {
    return value
        .items("labels")
        .map(label -> JsonValue.first(label.text(), label.text("name")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** The numbers of the issues it closes, if it is a pull request. */
  List<String> closes() {
    return pull ? ClosingWords.in(title() + "\n" + value.text("body")) : List.of();
  }

  /** Comments and reviews by their times. */
  List<Said> said() {
    return Stream.concat(said("comments", false), said("reviews", true))
        .sorted(Comparator.comparing(Said::at))
        .toList();
  }

  private Stream<Said> said(String array, boolean review) {
    return value
        .items(array)
        .map(said ->
            new Said(
                JsonValue.first(
                    said.text("createdAt"), said.text("created_at"), said.text("submitted_at")),
                who(said),
                associated(said),
                review));
  }

  private static String who(JsonValue value) {
    return JsonValue.first(value.text("author"), value.text("user", "login"));
  }

  private static String associated(JsonValue value) {
    return JsonValue.first(value.text("authorAssociation"), value.text("author_association"));
  }

  private String either(String archived, String rest) {
    return JsonValue.first(value.text(archived), value.text(rest));
  }
}
