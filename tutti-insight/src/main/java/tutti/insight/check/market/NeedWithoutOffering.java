package tutti.insight.check.market;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.market.Audience;
import tutti.company.market.Need;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Nobody has an answer to a need of a priority audience: no offering and no program names it.
 * Priority has an audience with a share above nothing; every audience, as long as no share is
 * written; and a need of no audience in particular counts.
 */
final class NeedWithoutOffering extends Lint {

  NeedWithoutOffering() {
    super(
        "L53",
        "need-without-offering",
        Severity.WARNING,
        "Need of a priority audience has no offering or program",
        "Decide: build it, find a partner, or say no.",
        "A26");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var market = context.company().market();
    var served =
        Stream.concat(
                market.offerings().stream().flatMap(offering -> offering.needs().stream()),
                market.programs().stream().flatMap(program -> program.needs().stream()))
            .collect(toSet());
    var audiences = market.audiences().stream().collect(toMap(Audience::id, a -> a, (a, b) -> a));
    var shared = audiences.values().stream().anyMatch(audience -> audience.share().isPresent());
    return market.needs().stream()
        .filter(need -> !served.contains(need.id()))
        .flatMap(need -> unserved(need, need.audience().map(audiences::get), shared));
  }

  private Stream<Finding> unserved(Need need, Optional<Audience> audience, boolean shared) {
    return audience.filter(whose -> shared && !(whose.share().orElse(0) > 0)).isPresent()
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.entry("needs", need.id()),
                "No offering and no program serves the need \"%s\"%s."
                    .formatted(
                        need.words(), audience.map(whose -> " of " + whose.name()).orElse(""))));
  }
}
