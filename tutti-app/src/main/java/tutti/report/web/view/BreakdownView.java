package tutti.report.web.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.statement.MissWords;
import tutti.english.NounPhrases;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.handoff.HandOff;
import tutti.insight.voice.AcceptanceRate;
import tutti.insight.voice.CustomerFeedback;
import tutti.measure.ArrowReading;
import tutti.measure.BreakdownByAttribute;
import tutti.measure.PromiseReading;
import tutti.measure.distribution.ShareInterval;
import tutti.measure.verdict.VerdictTally;
import tutti.report.ReportSentences;

/**
 * What the hand-offs of an arrow say beyond their stages: its worst promise counted apart by each
 * attribute, why things were declined, and what customers said.
 */
public record BreakdownView(List<String> says, List<ChartTable> tables) {

  public BreakdownView {
    says = says.stream().map(UnbrokenText::of).toList();
    tables = List.copyOf(tables);
  }

  /** Of the hand-offs that began lately. */
  public static BreakdownView of(
      Company company, ArrowReading arrow, List<HandOff> handOffs, Instant at) {
    var says = new ArrayList<String>();
    declined(arrow.arrow(), AcceptanceRate.of(handOffs), says);
    if (company.party(arrow.arrow().from()).outside()) {
      told(CustomerFeedback.of(handOffs), says);
    }
    return new BreakdownView(
        says,
        arrow
            .worst()
            .map(worst ->
                BreakdownByAttribute.all(worst.promise(), handOffs, at).entrySet().stream()
                    .map(parts -> table(parts, worst))
                    .toList())
            .orElse(List.of()));
  }

  private static void declined(Arrow arrow, AcceptanceRate acceptance, List<String> says) {
    var rejected = acceptance.rejected();
    if (rejected.isEmpty() && acceptance.unexplained().isEmpty()) {
      return;
    }
    says.add(
        "%s%s were accepted."
            .formatted(
                MissWords.of(acceptance.accepted(), acceptance.answered()),
                NounPhrases.plural(arrow.gives()).map(" "::concat).orElse("")));
    rejected.forEach((kind, count) -> says.add(declined(count, kind)));
    if (!acceptance.unexplained().isEmpty()) {
      says.add(
          declined(acceptance.unexplained().size(), "for a reason that lies in the thing itself"));
    }
  }

  private static String declined(long count, AcceptanceRate.Kind kind) {
    return declined(
        count,
        switch (kind) {
          case PROCEDURAL -> "because of the way it came";
          case CLERICAL -> "because something in it was missing or wrong";
          case DEFINITIONAL -> "because it was not what both call by this name";
        });
  }

  private static String declined(long count, String why) {
    return "%,d declined, %s.".formatted(count, why);
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

  private static ChartTable table(
      Map.Entry<String, SortedMap<String, VerdictTally>> parts, PromiseReading worst) {
    var wrong = ReportSentences.wrong(worst);
    return new ChartTable(
        List.of(
            SentenceWords.capital(parts.getKey()),
            wrong ? SentenceWords.capital(MissWords.fault(worst.promise())) : "Good",
            "Counted",
            "Likely between"),
        parts.getValue().entrySet().stream()
            .map(part ->
                row(
                    part.getKey().equals(BreakdownByAttribute.UNSAID) ? "not told" : part.getKey(),
                    wrong ? part.getValue().bad() : part.getValue().good(),
                    part.getValue().valid()))
            .toList());
  }

  private static List<String> row(String value, long count, long valid) {
    var interval = ShareInterval.wilson(count, valid);
    return List.of(
        value,
        "%,d".formatted(count),
        "%,d".formatted(valid),
        UnbrokenText.of(
            "%s to %s"
                .formatted(
                    QuantityWords.percent(interval.low()),
                    QuantityWords.percent(interval.high()))));
  }

  public boolean empty() {
    return says.isEmpty() && tables.isEmpty();
  }
}
