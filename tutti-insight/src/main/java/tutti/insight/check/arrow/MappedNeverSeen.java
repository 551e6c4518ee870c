package tutti.insight.check.arrow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.FindingGroup;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * An arrow on which nothing was ever seen, once something was seen on another. Where a promise is
 * owed, {@code no-data} says so. Several such arrows are one finding.
 */
final class MappedNeverSeen extends Lint {

  private static final int NAMED = 3;

  MappedNeverSeen() {
    super(
        "L62",
        "mapped-never-seen",
        Severity.INFO,
        "Arrow on the map never seen in logs",
        "Import a file that reports it, or retire the arrow.",
        "K20");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.reading().stream()
        .filter(reading -> context.anythingSeen())
        .flatMap(reading -> reading.arrows().stream())
        .filter(reading -> reading.handOffs() == 0 && reading.arrow().owed().isEmpty())
        .map(reading ->
            finding(
                CompanyRef.arrow(reading.arrow().id()),
                "Nothing was ever seen on %s.".formatted(context.name(reading.arrow()))));
  }

  @Override
  public List<Finding> told(CheckContext context, List<Finding> judged) {
    return FindingGroup.together(judged, finding -> true, group -> says(context, group));
  }

  private static String says(CheckContext context, List<Finding> group) {
    var places = group.stream().map(Finding::where).collect(Collectors.toSet());
    var names =
        context.company().arrows().stream()
            .filter(arrow -> places.contains(CompanyRef.arrow(arrow.id())))
            .map(context::name)
            .toList();
    return "Nothing was ever seen on %d arrows: %s."
        .formatted(names.size(), SentenceWords.few(names, NAMED));
  }
}
