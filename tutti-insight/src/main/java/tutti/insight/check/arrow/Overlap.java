package tutti.insight.check.arrow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Several parties give one receiver the same, by the same words whatever their case and
 * punctuation. All arrows marked as shared are so on purpose.
 */
final class Overlap extends Lint {

  Overlap() {
    super(
        "L15",
        "overlap",
        Severity.WARNING,
        "Two parties give the same thing to the same receiver",
        "Merge the two, split them by audience, or mark both as shared: true.",
        "K21");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().arrows().stream()
        .collect(groupingBy(Overlap::thing, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(arrows -> arrows.size() > 1 && overlap(arrows))
        .map(arrows -> overlap(context, arrows));
  }

  private static String thing(Arrow arrow) {
    return arrow.to() + "\n" + SentenceWords.plain(arrow.gives());
  }

  private static boolean overlap(List<Arrow> arrows) {
    return arrows.stream().map(Arrow::from).distinct().count() > 1
        && !arrows.stream().allMatch(arrow -> arrow.nature().shared());
  }

  private Finding overlap(CheckContext context, List<Arrow> arrows) {
    var givers = context.names(arrows.stream().map(Arrow::from).distinct().toList());
    return finding(
        CompanyRef.arrow(arrows.getFirst().id()),
        "%s %s give %s the same: %s."
            .formatted(
                SentenceWords.few(givers, 4),
                givers.size() == 2 ? "both" : "all",
                context.party(arrows.getFirst().to()).name(),
                arrows.getFirst().gives()));
  }
}
