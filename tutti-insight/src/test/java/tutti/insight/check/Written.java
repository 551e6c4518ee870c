package tutti.insight.check;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.map.crossing.MapCrossings;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;

/** Companies of a few lines, what happened in them, and what one rule says to both. */
public final class Written {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /** Sales, Marketing and Product, and the Customer they serve. */
  public static final String FOUR =
      """
      parties:
        - {id: product, kind: function, side: supply}
        - {id: marketing, kind: function, side: demand}
        - {id: sales, kind: function, side: demand}
        - {id: customer, kind: outside, side: customer}
      """;

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private Written() {}

  public static Company company(String yaml) {
    return CompanyFile.read("company.yaml", "apiVersion: tutti/v1\nkind: Company\n" + yaml);
  }

  /** What the rule says to a company of which nothing is known but what is written. */
  public static List<String> says(String id, String yaml) {
    return sentences(
        id,
        new CheckContext(
            company(yaml), TODAY, Optional.empty(), Optional.empty(), MapCrossings.FINDER));
  }

  /** What the rule says when this has happened. */
  @SafeVarargs
  public static List<String> says(String id, String yaml, List<Evidence>... happened) {
    var company = company(yaml);
    var handOffs =
        Stream.of(happened)
            .flatMap(List::stream)
            .collect(groupingBy(HandOff.Id::of))
            .values()
            .stream()
            .map(HandOff::of)
            .toList();
    var reading = CompanyReading.of(company, new HandOffSamples(handOffs), NOW);
    var flow = Flow.of(company, handOffs, NOW, Flow.WINDOW);
    return sentences(
        id,
        new CheckContext(
            company, TODAY, Optional.of(reading), Optional.of(flow), MapCrossings.FINDER));
  }

  /** Every finding, of whatever rule, points at something that exists. */
  private static List<String> sentences(String id, CheckContext context) {
    var findings = CheckRules.run(context);
    assertThat(findings)
        .allSatisfy(finding ->
            assertThat(finding.where().existsIn(context.company()))
                .as(finding.toString())
                .isTrue());
    return findings.stream().filter(found -> found.id().equals(id)).map(Finding::says).toList();
  }

  /** One hand-off that went through stages an hour apart, so many days ago. */
  public static List<Evidence> happened(String arrow, int daysAgo, Stage... stages) {
    var facts = new ArrayList<Evidence>();
    var at = NOW.minus(Duration.ofDays(daysAgo));
    for (var stage : stages) {
      facts.add(Evidence.saying("test", arrow, "day-" + daysAgo, stage, at, Evidence.Details.NONE));
      at = at.plus(Duration.ofHours(1));
    }
    return facts;
  }

  /** As many were confirmed on an arrow; of these the first ones by silence alone. */
  public static List<Evidence> confirmed(String arrow, int all, int silent) {
    return IntStream.range(0, all)
        .mapToObj(day ->
            happened(arrow, day + 1, Stage.OFFERED, Stage.CONFIRMED).stream()
                .map(fact -> day < silent ? assumed(fact) : fact))
        .flatMap(facts -> facts)
        .toList();
  }

  private static Evidence assumed(Evidence fact) {
    var none = Evidence.Details.NONE;
    return Evidence.saying(
        fact.source(),
        fact.arrow(),
        fact.key(),
        fact.stage(),
        fact.at(),
        new Evidence.Details(
            none.due(),
            none.rating(),
            none.fulfiller(),
            none.reason(),
            none.parent(),
            none.thread(),
            Map.of("assumed", "true")));
  }

  /** The same as the hand-off of a thread. */
  public static List<Evidence> happened(String thread, String arrow, int daysAgo, Stage... stages) {
    var details =
        new Evidence.Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(thread),
            Map.of());
    return happened(arrow, daysAgo, stages).stream()
        .map(fact -> Evidence.saying("test", arrow, thread, fact.stage(), fact.at(), details))
        .toList();
  }

  /** One such hand-off on each of the days from one to another. */
  public static List<Evidence> daily(String arrow, int from, int to, Stage... stages) {
    return IntStream.rangeClosed(to, from)
        .boxed()
        .flatMap(daysAgo -> happened(arrow, daysAgo, stages).stream())
        .toList();
  }
}
