package tutti.report.web.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.handoff.HandOff;
import tutti.insight.voice.AcceptanceRate;
import tutti.insight.voice.CustomerFeedback;
import tutti.measure.ArrowReading;
import tutti.measure.BreakdownByAttribute;
import tutti.measure.distribution.ShareInterval;
import tutti.measure.verdict.VerdictTally;

/**
 * What the hand-offs of an arrow say beyond their stages: its worst promise counted apart by each
 * attribute, why things were declined, and what customers said.
 */
public record BreakdownView(List<String> says, List<ChartTable> tables) {

  public BreakdownView {
    says = List.copyOf(says);
    tables = List.copyOf(tables);
  }

  /** Of the hand-offs that began lately. */
  public static BreakdownView of(
      Company company, ArrowReading arrow, List<HandOff> handOffs, Instant at) {
    var says = new ArrayList<String>();
    declined(AcceptanceRate.of(handOffs), says);
    if (company.party(arrow.arrow().from()).outside()) {
      told(CustomerFeedback.of(handOffs), says);
    }
    return new BreakdownView(
        says,
        arrow
            .worst()
            .map(worst ->
                BreakdownByAttribute.all(worst.promise(), handOffs, at).entrySet().stream()
                    .map(BreakdownView::table)
                    .toList())
            .orElse(List.of()));
  }

  private static void declined(AcceptanceRate acceptance, List<String> says) {
    var rejected = acceptance.rejected();
    if (rejected.isEmpty() && acceptance.unexplained().isEmpty()) {
      return;
    }
    var kinds =
        rejected.entrySet().stream()
            .map(kind ->
                "%,d %s".formatted(kind.getValue(), kind.getKey().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    says.add(
        "%,d of %,d that were answered were accepted, surely between %s and %s. Declined: %s."
            .formatted(
                acceptance.accepted(),
                acceptance.answered(),
                QuantityWords.percent(acceptance.interval().low()),
                QuantityWords.percent(acceptance.interval().high()),
                Stream.of(kinds, unexplained(acceptance.unexplained().size()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "))));
  }

  private static String unexplained(int count) {
    return count == 0
        ? ""
        : "%,d for no procedural, clerical or definitional reason".formatted(count);
  }

  private static void told(CustomerFeedback feedback, List<String> says) {
    if (feedback.items().isEmpty()) {
      return;
    }
    rate(feedback.responseRate(), "of those asked spoke", says);
    rate(feedback.answeredRate(), "of those who spoke heard what became of it", says);
    if (!feedback.untagged().isEmpty() && feedback.untagged().size() < feedback.items().size()) {
      says.add(
          "%,d of %,d items have none of the tags works, broken and wish."
              .formatted(feedback.untagged().size(), feedback.items().size()));
    }
  }

  private static void rate(OptionalDouble rate, String of, List<String> says) {
    rate.ifPresent(share -> says.add(QuantityWords.percent(share) + " " + of + "."));
  }

  private static ChartTable table(Map.Entry<String, SortedMap<String, VerdictTally>> parts) {
    return new ChartTable(
        List.of(SentenceWords.capital(parts.getKey()), "Good", "Valid", "Surely between"),
        parts.getValue().entrySet().stream()
            .map(part ->
                row(
                    part.getKey().equals(BreakdownByAttribute.UNSAID) ? "not told" : part.getKey(),
                    part.getValue()))
            .toList());
  }

  private static List<String> row(String value, VerdictTally tally) {
    var interval = ShareInterval.wilson(tally.good(), tally.valid());
    return List.of(
        value,
        "%,d".formatted(tally.good()),
        "%,d".formatted(tally.valid()),
        QuantityWords.percent(interval.low()) + " to " + QuantityWords.percent(interval.high()));
  }

  public boolean empty() {
    return says.isEmpty() && tables.isEmpty();
  }
}
