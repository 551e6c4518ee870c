package tutti.insight.check.promise;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.company.time.TimeSpans;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.FindingGroup;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;
import tutti.measure.CompanyReading;

/**
 * Nothing was reported under a promise for the length of its window. That nothing was ever reported
 * under some promises is a single finding for the company, before and after the first evidence; and
 * so it is when all that ever reported something has gone silent.
 */
final class NoData extends Lint {

  private static final String NEVER = " has never had any evidence.";
  private static final String SILENT = " has had no evidence for ";
  private static final int NAMED = 3;

  NoData() {
    super(
        "L02",
        "no-data",
        Severity.WARNING,
        "Promise has had no evidence for one window",
        "Import a file that reports it, under Import or with tutti import.",
        "S32");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.reading().stream()
        .flatMap(reading ->
            context.anythingSeen()
                ? context.owed().flatMap(owed -> silent(context, reading, owed))
                : none(context.owed().count()));
  }

  private Stream<Finding> none(long promises) {
    var says =
        promises == 1
            ? "The only promise has had no evidence yet."
            : "None of the %d promises has had evidence yet.".formatted(promises);
    return promises == 0 ? Stream.empty() : Stream.of(finding(CompanyRef.COMPANY, says));
  }

  private Stream<Finding> silent(CheckContext context, CompanyReading reading, OwedPromise owed) {
    var last = context.reading(owed.arrow()).flatMap(arrow -> arrow.pulse().last());
    var begin = reading.at().minus(owed.promise().window());
    return last.filter(at -> at.isAfter(begin)).isPresent()
        ? Stream.empty()
        : Stream.of(finding(owed.where(), says(context, owed, last.isPresent())));
  }

  private static String says(CheckContext context, OwedPromise owed, boolean seen) {
    var name = SentenceWords.capital(context.name(owed));
    return seen ? name + SILENT + TimeSpans.say(owed.promise().window()) + "." : name + NEVER;
  }

  @Override
  public List<Finding> told(CheckContext context, List<Finding> judged) {
    var never =
        FindingGroup.together(
            judged, NoData::never, group -> says(context, group, "have never had any evidence"));
    return judged.size() == context.owed().count()
        ? FindingGroup.together(
            never,
            NoData::silent,
            group ->
                says(context, group, "have had no evidence for as long as they are judged over"))
        : never;
  }

  private static boolean never(Finding finding) {
    return finding.says().endsWith(NEVER);
  }

  private static boolean silent(Finding finding) {
    return finding.says().contains(SILENT) && finding.says().endsWith(".");
  }

  private static String says(CheckContext context, List<Finding> group, String what) {
    var places = group.stream().map(Finding::where).collect(Collectors.toSet());
    var names =
        context.owed().filter(owed -> places.contains(owed.where())).map(context::name).toList();
    return "%d of the %d promises %s: %s."
        .formatted(names.size(), context.owed().count(), what, SentenceWords.few(names, NAMED));
  }
}
