package tutti.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tutti.charter.CompanyZone;
import tutti.reading.Spelling;
import tutti.reading.time.Times;
import tutti.report.Reports;

/**
 * The instant a request is about.
 *
 * @param known by when whatever is told had been heard and agreed on
 */
record When(Instant at, Instant known) {

  When {
    requireNonNull(at, "at");
    requireNonNull(known, "known");
  }

  /** What {@code at} and {@code known} ask for: now, and as it is known now, when left out. */
  static When of(
      Optional<String> at, Optional<String> known, InstantSource clock, CompanyZone company) {
    var instant = at.map(text -> instant(text, company)).orElseGet(clock::instant);
    return new When(instant, known.map(word -> known(word, instant)).orElse(Reports.NOW));
  }

  private static Instant known(String word, Instant at) {
    return switch (word) {
      case "now" -> Reports.NOW;
      case "then" -> at;
      default ->
          throw Refusals.of(
              HttpStatus.BAD_REQUEST,
              "known: Expected now or then, found " + Spelling.quoted(word) + ".");
    };
  }

  /** The instant a text names, in the company's zone where it names none. */
  static Instant instant(String text, CompanyZone company) {
    try {
      return Times.parse(text, company::zone);
    } catch (IllegalArgumentException e) {
      throw Refusals.of(HttpStatus.BAD_REQUEST, "at: " + e.getMessage() + ".");
    }
  }
}
