package tutti.report.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.statement.ArrowNames;
import tutti.english.DayWords;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.insight.flow.ThreadProgress;

/** One thread as sentences. */
public final class ThreadWords {

  private ThreadWords() {}

  /** A day of the company's zone. */
  public static String day(Company company, Instant at) {
    return at.atZone(company.zone()).toLocalDate().toString();
  }

  private static String said(Flow flow, Instant at) {
    var zone = flow.company().zone();
    return DayWords.of(LocalDate.ofInstant(at, zone), LocalDate.ofInstant(flow.at(), zone));
  }

  /** Where it stands and what it waits for. */
  public static String stands(Flow flow, ThreadProgress journey) {
    if (journey.finished()) {
      return "It came to the end of the chain on " + said(flow, journey.since()) + ".";
    }
    return journey
        .ended()
        .map(end -> "It came to nothing on " + said(flow, end) + ".")
        .orElseGet(() -> waits(flow, journey));
  }

  private static String waits(Flow flow, ThreadProgress journey) {
    var wait = flow.waiting(journey);
    return "It has waited for %s for %s%s: %s."
        .formatted(
            wait.next().name(),
            FlowWords.age(wait.waits()),
            wait.overdue() ? ", longer than promised" : "",
            FlowWords.because(flow.company(), wait));
  }

  /** What a hand-off is about: the arrow with its ends, or the item of enablement. */
  public static String about(Company company, HandOff handOff) {
    var id = handOff.id().arrow();
    return company
        .arrow(id)
        .map(arrow -> ArrowNames.name(company, arrow))
        .or(() ->
            company.chain().enablement().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(item ->
                    "%s to %s, %s"
                        .formatted(
                            company.party(item.from()).name(),
                            company.party(item.to()).name(),
                            item.what())))
        .orElse(id);
  }

  /** One hand-off with its stages in order. */
  static String handOff(Company company, HandOff handOff) {
    return "%s: %s"
        .formatted(
            about(company, handOff),
            handOff.firsts().entrySet().stream()
                .sorted(
                    Map.Entry.<Stage, Instant>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(first -> first.getKey().text() + " " + day(company, first.getValue()))
                .collect(Collectors.joining(", ")));
  }
}
