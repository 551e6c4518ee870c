package tutti.report.seen;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tutti.charter.store.PublishedCompanies;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.insight.seen.AsSeen;
import tutti.insight.seen.ObservedCompany;
import tutti.insight.seen.ObservedEnds;
import tutti.insight.seen.ObservedPassage;
import tutti.insight.seen.ObservedPath;
import tutti.measure.CompanyReading;
import tutti.report.store.LinkedHandOffs;
import tutti.report.store.TrafficCounts;

/** What is stored, seen without regard to what is written. */
@Component
public class StoredSightings {

  /** How many charters are looked through for an arrow that is no longer written. */
  private static final int FARTHEST = 20;

  private final PublishedCompanies companies;
  private final TrafficCounts passed;
  private final LinkedHandOffs linked;

  StoredSightings(PublishedCompanies companies, TrafficCounts passed, LinkedHandOffs linked) {
    this.companies = companies;
    this.passed = passed;
    this.linked = linked;
  }

  /** A company in the light of what is stored, by what had been heard by an instant. */
  public AsSeen of(CompanyReading reading, Instant known) {
    var company = reading.company();
    var at = reading.at();
    var counts = passed.between(at.minus(ObservedCompany.WINDOW), at, known);
    var arrows = arrows(company, counts);
    var passages = counts.stream().flatMap(count -> passage(company, arrows, count)).toList();
    return AsSeen.of(reading, new ObservedCompany(passages, trails(company, arrows, at, known)));
  }

  private static Stream<ObservedPassage> passage(
      Company company, Map<String, Arrow> arrows, TrafficCounts.Count count) {
    return Optional.ofNullable(arrows.get(count.arrow()))
        .flatMap(
            arrow -> ObservedEnds.of(company, arrow, count.from(), count.to(), count.fulfiller()))
        .map(ends ->
            new ObservedPassage(ends.from(), ends.to(), ends.what(), count.count(), count.last()))
        .stream();
  }

  private List<ObservedPath> trails(
      Company company, Map<String, Arrow> arrows, Instant at, Instant known) {
    var handOffs = linked.of(arrows.keySet(), arrows.keySet(), at, known);
    return ObservedCompany.trails(company, id -> Optional.ofNullable(arrows.get(id)), handOffs, at);
  }

  /** The arrows of a company, and those of earlier charters by which something still comes. */
  private Map<String, Arrow> arrows(Company company, List<TrafficCounts.Count> counts) {
    var arrows = new HashMap<String, Arrow>();
    company.arrows().forEach(arrow -> arrows.put(arrow.id(), arrow));
    var missing = counts.stream().map(TrafficCounts.Count::arrow).collect(Collectors.toSet());
    missing.removeAll(company.subjects());
    arrows.putAll(retired(missing));
    return arrows;
  }

  private Map<String, Arrow> retired(Set<String> wanted) {
    var found = new HashMap<String, Arrow>();
    var missing = new HashSet<>(wanted);
    var latest = companies.current().map(published -> published.version().number()).orElse(0);
    for (var number = latest - 1; number > latest - FARTHEST && !missing.isEmpty(); number--) {
      companies
          .version(number)
          .ifPresent(published ->
              missing.forEach(
                  id -> published.company().arrow(id).ifPresent(arrow -> found.put(id, arrow))));
      missing.removeAll(found.keySet());
    }
    return found;
  }
}
