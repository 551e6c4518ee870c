package tutti.charter.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tutti.api.ApiRefusals;
import tutti.charter.Charters;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.reading.InputProblem;

/**
 * What every change says before it is made: for which version, and who makes it.
 *
 * @param expected the version in {@code If-Match}; 0 for {@code If-None-Match: *}
 * @param by the person in {@code Tutti-Acting-As}, whose name may be percent-encoded
 */
public record ChangePrecondition(int expected, Actor by) {

  static final String ACTING = "Tutti-Acting-As";

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

  public ChangePrecondition {
    Objects.requireNonNull(by, "by");
  }

  public static ChangePrecondition of(HttpHeaders headers, Charters charters, Optional<String> by) {
    return new ChangePrecondition(expected(headers), who(headers, charters, by));
  }

  /** Who makes a change, as it is said in the header or the body. */
  public static Actor who(HttpHeaders headers, Charters charters, Optional<String> by) {
    var name =
        Optional.ofNullable(headers.getFirst(ACTING)).map(ChangePrecondition::decoded).or(() -> by);
    var who = name.map(String::strip).orElse("");
    refusal(charters, who)
        .ifPresent(says -> {
          throw ApiRefusals.unreadable(List.of(new InputProblem("request", 0, 0, "by", says)));
        });
    return new Actor(who);
  }

  private static Optional<String> refusal(Charters charters, String who) {
    return charters.current().isEmpty() && !who.isEmpty()
        ? Actor.refusal(who)
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
    throw ApiRefusals.of(
        HttpStatus.PRECONDITION_REQUIRED,
        "Say which version this was made for: If-Match with the ETag of what you read, such as"
            + " \"7\"; If-None-Match: * for the first company.");
  }
}
