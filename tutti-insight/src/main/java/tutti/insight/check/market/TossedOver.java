package tutti.insight.check.market;

import static java.util.stream.Collectors.toSet;

import java.util.stream.Stream;
import tutti.company.market.Offering;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.ready.IncompleteHandOffs;

/**
 * An offering that a launch or a program takes to market lacks the word of customers or a note on
 * competitors; or what came over an arrow came without what has to come first.
 */
final class TossedOver extends Lint {

  TossedOver() {
    super(
        "L38",
        "tossed-over",
        Severity.WARNING,
        "Offering handed over without customer input or competitive note",
        "Attach what customers said and a note on competitors, or send it back.",
        "A20");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return Stream.concat(written(context), happened(context));
  }

  /** What came over an arrow without what that arrow needs. */
  private Stream<Finding> happened(CheckContext context) {
    return context.flow().stream()
        .flatMap(flow -> IncompleteHandOffs.all(flow).stream())
        .filter(tossed -> !tossed.tossed().isEmpty())
        .map(tossed ->
            finding(
                CompanyRef.arrow(tossed.arrow().id()),
                "%d of %d of %s came without what has to come first."
                    .formatted(
                        tossed.tossed().size(), tossed.came(), context.name(tossed.arrow()))));
  }

  private Stream<Finding> written(CheckContext context) {
    var handedOver =
        Stream.concat(
                context.company().chain().launches().stream().flatMap(l -> l.offering().stream()),
                context.company().market().programs().stream().flatMap(p -> p.offerings().stream()))
            .collect(toSet());
    return context.company().market().offerings().stream()
        .filter(offering -> handedOver.contains(offering.id()))
        .flatMap(this::tossedOver);
  }

  private Stream<Finding> tossedOver(Offering offering) {
    var missing =
        Stream.of(
                offering.proof().isEmpty() ? "the word of a customer" : "",
                offering.competitors().isEmpty() ? "a note on competitors" : "")
            .filter(what -> !what.isEmpty())
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.entry("offerings", offering.id()),
                "%s goes to market without %s."
                    .formatted(offering.name(), String.join(" and without ", missing))));
  }
}
