package tutti.charter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A version of the company without its text: number, when, who, why. */
public record CharterHeading(int version, Instant publishedAt, String by, String why) {
  public CharterHeading {
    requireNonNull(publishedAt, "publishedAt");
    requireNonNull(by, "by");
    requireNonNull(why, "why");
  }
}
