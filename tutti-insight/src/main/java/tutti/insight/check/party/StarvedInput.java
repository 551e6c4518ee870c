package tutti.insight.check.party;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * What a party counts on does not come: from one of its declared inputs there is no arrow to it or
 * its function, or, where hand-offs are known, every such arrow has fallen silent.
 */
final class StarvedInput extends Lint {

  StarvedInput() {
    super(
        "L22",
        "starved-input",
        Severity.WARNING,
        "One of the declared inputs of a role is silent",
        "Ask the giver, draw the arrow that is missing, or import a file that reports it.",
        "K17");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .inner()
        .flatMap(party ->
            party.card().inputs().stream().flatMap(input -> starved(context, party, input)));
  }

  private Stream<Finding> starved(CheckContext context, Party party, String input) {
    var arrows = arrows(context, party, input);
    if (arrows.isEmpty()) {
      return Stream.of(found(context, party, input, "no arrow comes"));
    }
    return arrows.stream().allMatch(arrow -> silent(context, arrow))
        ? Stream.of(found(context, party, input, "nothing comes any more"))
        : Stream.empty();
  }

  private static List<Arrow> arrows(CheckContext context, Party party, String input) {
    return Stream.of(party.id(), context.home(party.id()))
        .distinct()
        .flatMap(end -> context.to(end).stream())
        .filter(arrow -> context.nested(arrow.from(), input))
        .toList();
  }

  private static boolean silent(CheckContext context, Arrow arrow) {
    return context
        .reading(arrow)
        .filter(read ->
            read.state() == PromiseState.SILENT
                || read.pulse().silentAt(context.now(), context.company().receiving(arrow)))
        .isPresent();
  }

  private Finding found(CheckContext context, Party party, String input, String what) {
    return finding(
        CompanyRef.party(party.id()),
        "%s counts on %s, from where %s."
            .formatted(party.name(), context.party(input).name(), what));
  }
}
