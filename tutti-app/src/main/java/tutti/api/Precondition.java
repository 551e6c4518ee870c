package tutti.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tutti.charter.ActingRule;
import tutti.charter.Charters;
import tutti.reading.Problem;

/**
 * What every change says before it is made: for which version, and who makes it.
 *
 * @param expected the version in {@code If-Match}; 0 for {@code If-None-Match: *}
 * @param by the person in {@code Tutti-ActingRule-As}, whose name may be percent-encoded
 */
record Precondition(int expected, String by) {

  static final String ACTING = "Tutti-Acting-As";

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

  Precondition {
    java.util.Objects.requireNonNull(by, "by");
  }

  static Precondition of(HttpHeaders headers, Charters charters, Optional<String> by) {
    return new Precondition(expected(headers), who(headers, charters, by));
  }

  /** Who makes a change, as it is said in the header or the body. */
  static String who(HttpHeaders headers, Charters charters, Optional<String> by) {
    var name =
        Optional.ofNullable(headers.getFirst(ACTING)).map(Precondition::decoded).or(() -> by);
    var who = name.map(String::strip).orElse("");
    refusal(charters, who)
        .ifPresent(says -> {
          throw Refusals.unreadable(java.util.List.of(new Problem("request", 0, 0, "by", says)));
        });
    return who;
  }

  private static Optional<String> refusal(Charters charters, String who) {
    return charters.current().isEmpty() && !who.isEmpty()
        ? Optional.empty()
        : charters
            .current()
            .map(charter -> ActingRule.refusal(charter.company(), who))
            .orElse(Optional.of("Say who you are in the header " + ACTING + "."));
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static int expected(HttpHeaders headers) {
    if ("*".equals(headers.getFirst(HttpHeaders.IF_NONE_MATCH))) {
      return 0;
    }
    var tag = Optional.ofNullable(headers.getFirst(HttpHeaders.IF_MATCH));
    var found = TAG.matcher(tag.orElse(""));
    if (found.matches()) {
      return Integer.parseInt(found.group(1));
    }
    throw Refusals.of(
        HttpStatus.PRECONDITION_REQUIRED,
        "Say which version this was made for: If-Match with the ETag of what you read, such as"
            + " \"7\"; If-None-Match: * for the first company.");
  }
}
