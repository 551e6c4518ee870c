package tutti.report.api;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tutti.api.ApiRefusals;
import tutti.api.RequestedInstants;
import tutti.charter.CompanyZone;
import tutti.reading.SpellingSuggestion;
import tutti.report.CompanyReports;

/**
 * The instant a request is about.
 *
 * @param known by when whatever is told had been heard and agreed on
 */
record RequestedMoment(Instant at, Instant known) {

  RequestedMoment {
    requireNonNull(at, "at");
    requireNonNull(known, "known");
  }

  /** What {@code at} and {@code known} ask for: now, and as it is known now, when left out. */
  static RequestedMoment of(
      Optional<String> at, Optional<String> known, InstantSource clock, CompanyZone company) {
    var instant =
        at.map(text -> RequestedInstants.at(text, company::zone)).orElseGet(clock::instant);
    return new RequestedMoment(
        instant, known.map(word -> known(word, instant)).orElse(CompanyReports.NOW));
  }

  private static Instant known(String word, Instant at) {
    return switch (word) {
      case "now" -> CompanyReports.NOW;
      case "then" -> at;
      default ->
          throw ApiRefusals.of(
              HttpStatus.BAD_REQUEST,
              "known: Expected now or then, found " + SpellingSuggestion.quoted(word) + ".");
    };
  }
}
