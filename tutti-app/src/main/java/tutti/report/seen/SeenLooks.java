package tutti.report.seen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.insight.seen.AsSeen;
import tutti.insight.seen.UnusedArrow;
import tutti.map.ArrowLook;
import tutti.map.svg.ArrowTraffic;
import tutti.measure.ArrowReading;
import tutti.report.CompanyReport;

/** How a company's arrows look in the light of what was seen. */
public final class SeenLooks {

  private SeenLooks() {}

  /** A look for every arrow, by its id: as wide as it is used, and how often in bold. */
  public static Map<String, ArrowLook> of(CompanyReport report, AsSeen seen) {
    var unused =
        seen.unused().stream().collect(Collectors.toMap(one -> one.arrow().id(), one -> one));
    return report.reading().arrows().stream()
        .collect(
            Collectors.toMap(
                arrow -> arrow.arrow().id(),
                arrow -> look(arrow, seen, Optional.ofNullable(unused.get(arrow.arrow().id())))));
  }

  private static ArrowLook look(ArrowReading arrow, AsSeen seen, Optional<UnusedArrow> unused) {
    var uses = seen.uses(arrow.arrow());
    return new ArrowLook(
        arrow.state(),
        uses,
        unused.map(SeenLooks::note).orElseGet(() -> number(uses)),
        unused.map(SeenLooks::evidence).orElseGet(() -> number(uses) + " seen in a year"),
        Optional.empty());
  }

  private static String note(UnusedArrow unused) {
    return unused.never() ? "never used" : "silent";
  }

  private static String evidence(UnusedArrow unused) {
    return unused.never() ? "Never used" : "No longer used, " + number(unused.count()) + " before";
  }

  private static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  /** What a map marks of it. */
  public static ArrowTraffic traffic(AsSeen seen) {
    return new ArrowTraffic(ids(seen.never()), ids(seen.silent()), seen.taken(), seen.wildAt());
  }

  private static Set<String> ids(List<UnusedArrow> unused) {
    return unused.stream().map(one -> one.arrow().id()).collect(Collectors.toSet());
  }
}
