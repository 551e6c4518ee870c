package tutti.report.flow;

import static tutti.english.QuantityWords.percent;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.company.time.TimeSpans;
import tutti.english.SentenceWords;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.GrowingQueue;
import tutti.insight.flow.LittlesLaw;
import tutti.insight.flow.PartyDuty;
import tutti.insight.flow.StepTransition;
import tutti.insight.flow.ThreadWait;
import tutti.insight.flow.ready.IncompleteHandOffs;
import tutti.insight.flow.relay.RelayRate;
import tutti.measure.distribution.ShareInterval;
import tutti.reading.SpellingSuggestion;

/** What the threads say, as sentences. */
public final class FlowWords {

  private static final int NAMED = 3;

  private FlowWords() {}

  /** The weakest step in one sentence; without one, what is missing. */
  public static String headline(Flow flow) {
    if (flow.steps().isEmpty()) {
      return "Nobody has written yet by which hand-offs a problem becomes revenue.";
    }
    return flow.weakest().map(passage -> headline(flow, passage)).orElseGet(() -> early(flow));
  }

  private static String early(Flow flow) {
    return flow.journeys().isEmpty()
        ? "The chain is written; no thread has come along it yet."
        : "%s under way; at no step have five had the time to go on, so that none can be called weak."
            .formatted(WorthWords.isAre(flow.journeys().size(), "thread"));
  }

  private static String headline(Flow flow, StepTransition weakest) {
    var ends = weakest.from().name() + " to " + weakest.to().name();
    return weakest.share().orElse(1) >= Flow.TARGET
        ? "Every step lets enough pass; the weakest is %s: %s.".formatted(ends, went(weakest))
        : "From %s to %s only %s went on; %s."
            .formatted(
                weakest.from().name(),
                weakest.to().name(),
                ofThem(weakest),
                stillWaiting(flow, weakest));
  }

  private static String ofThem(StepTransition passage) {
    return "%,d of %,d".formatted(passage.good(), passage.valid());
  }

  /** {@code 13 of 30 went on in time}. */
  public static String went(StepTransition passage) {
    return ofThem(passage)
        + " went on"
        + (passage.to().stage().within().isPresent() ? " in time" : "");
  }

  private static String stillWaiting(Flow flow, StepTransition passage) {
    var waiting = flow.waiting().stream().filter(wait -> wait.next().equals(passage.to())).toList();
    var late = waiting.stream().filter(ThreadWait::overdue).count();
    return waiting.isEmpty()
        ? "none waits"
        : "%,d %s now%s"
            .formatted(
                waiting.size(),
                waiting.size() == 1 ? "waits" : "wait",
                late == 0
                    ? ""
                    : late == waiting.size()
                        ? ", %s longer than promised".formatted(late == 1 ? "it" : "all")
                        : ", %,d longer than promised".formatted(late));
  }

  /** What would follow if the weakest step were mended. */
  public static Optional<String> whatIf(Flow flow) {
    return flow.weakest()
        .flatMap(passage -> {
          var more = flow.more(passage);
          return more.isEmpty() || more.getAsLong() == 0
              ? Optional.empty()
              : Optional.of(
                  "If this step reached its target of %.0f in 100, about %,d more would reach %s in %s. A model, not a promise."
                      .formatted(
                          100 * Flow.TARGET,
                          more.getAsLong(),
                          flow.steps().getLast().name(),
                          window(flow.window())));
        });
  }

  private static String window(Duration window) {
    return window.equals(Flow.WINDOW) ? "a year" : TimeSpans.about(window);
  }

  /** The whole: steps multiplied, and threads counted. */
  public static String whole(Flow flow) {
    var counted =
        "Of %s that began in %s, %,d came to the end."
            .formatted(
                SentenceWords.count(flow.started(), "thread"),
                window(flow.window()),
                flow.finished());
    return flow.rolled().isEmpty()
        ? counted
        : counted + " " + StepWords.reach(flow.steps(), flow.rolled().getAsDouble());
  }

  /** How much could not be followed. */
  public static List<String> lost(Flow flow) {
    return Stream.of(unlinked(flow), unclear(flow)).flatMap(Optional::stream).toList();
  }

  private static Optional<String> unclear(Flow flow) {
    var unclear = flow.threads().unclear();
    return unclear.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s as parent a key that several things have, such as %s; write arrow/key."
                .formatted(
                    unclear.size() == 1
                        ? "1 hand-off names"
                        : "%,d hand-offs name".formatted(unclear.size()),
                    unclear.getFirst().arrow() + "/" + unclear.getFirst().key()));
  }

  /** {@code "17" names 2 things: leads/17 and tickets/17; say which.} */
  public static String which(String id, List<FlowThread> called) {
    return "%s names %d things: %s; say which."
        .formatted(
            SpellingSuggestion.quoted(id),
            called.size(),
            SentenceWords.few(
                called.stream().map(thread -> thread.called(id).getFirst()).toList(), NAMED));
  }

  private static Optional<String> unlinked(Flow flow) {
    var count = flow.unlinked();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "%,d %s of the chain %s no thread and %s left out."
                .formatted(
                    count,
                    count == 1 ? "hand-off" : "hand-offs",
                    count == 1 ? "names" : "name",
                    count == 1 ? "is" : "are"));
  }

  /** {@code likely between 21 % and 67 %}. */
  public static String interval(ShareInterval interval) {
    return "likely between %s and %s".formatted(percent(interval.low()), percent(interval.high()));
  }

  /** Who has to act so that a thread goes on. */
  public static String because(Company company, ThreadWait wait) {
    var lacking = wait.next().lacking();
    if (!lacking.isEmpty()) {
      return "no arrow of this step leads from or to %s, so that it can never do its part"
          .formatted(SentenceWords.and(names(company, lacking)));
    }
    return wait.undone().stream()
        .collect(Collectors.groupingBy(PartyDuty::party, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .limit(NAMED)
        .map(parts -> undone(company, parts))
        .collect(Collectors.collectingAndThen(Collectors.toList(), SentenceWords::and));
  }

  private static String undone(Company company, List<PartyDuty> parts) {
    return "%s has not %s"
        .formatted(
            company.party(parts.getFirst().party()).name(),
            parts.stream()
                .map(FlowWords::owes)
                .limit(NAMED)
                .collect(Collectors.joining(" and not ")));
  }

  private static String owes(PartyDuty part) {
    return (part.gives() ? "given " : "confirmed ") + part.arrow().gives();
  }

  private static List<String> names(Company company, List<String> parties) {
    return parties.stream().map(party -> company.party(party).name()).toList();
  }

  /** {@code Sales has not confirmed the message}. */
  public static String undone(Company company, PartyDuty part) {
    return undone(company, List.of(part));
  }

  /** Where it stands. */
  public static String stands(ThreadWait wait) {
    return wait.at().map(step -> step.name()).orElse("before " + wait.next().name());
  }

  /** {@code 61 days}. */
  public static String age(Duration waits) {
    return TimeSpans.about(Duration.ofHours(waits.toHours()));
  }

  /** How many threads wait for what somebody has to do, most first. */
  public static SequencedMap<PartyDuty, Long> awaited(Company company, List<ThreadWait> waiting) {
    var counts = new HashMap<PartyDuty, Long>();
    waiting.stream()
        .flatMap(wait -> wait.undone().stream().distinct())
        .forEach(part -> counts.merge(part, 1L, Long::sum));
    var sorted = new LinkedHashMap<PartyDuty, Long>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<PartyDuty, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> undone(company, entry.getKey())))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** How much of what comes by one arrow goes on by another. */
  public static String relay(Company company, RelayRate passing) {
    return "%s: %,d of %,d went on as %s (%s)%s."
        .formatted(
            SentenceWords.capital(ArrowNames.name(company, passing.from())),
            passing.passedOn(),
            passing.settled(),
            passing.to().gives(),
            interval(passing.wilson()),
            passing.middleDelay().map(delay -> ", half within " + age(delay)).orElse(""));
  }

  /** How much came over an arrow without what the arrow needs. */
  public static String tossed(Company company, IncompleteHandOffs tossed) {
    return "%s: %,d of %,d came without what it needs (%s)%s."
        .formatted(
            SentenceWords.capital(ArrowNames.name(company, tossed.arrow())),
            tossed.tossed().size(),
            tossed.came(),
            interval(tossed.wilson()),
            tossed.unlinked() == 0
                ? ""
                : "; of %,d more nobody can say".formatted(tossed.unlinked()));
  }

  /** All that was passed on, or tossed over. */
  public static List<String> handedOn(EndToEnd end) {
    return Stream.of(
            end.relays().stream()
                .filter(passing -> passing.settled() > 0)
                .map(passing -> relay(end.company(), passing)),
            RelayWords.said(end),
            end.tossed().stream()
                .filter(tossed -> !tossed.tossed().isEmpty())
                .map(tossed -> tossed(end.company(), tossed)))
        .flatMap(lines -> lines)
        .toList();
  }

  /** Little's law with its conditions. */
  public static String little(LittlesLaw little) {
    return little
        .weeks()
        .map(weeks ->
            String.format(
                Locale.ENGLISH,
                "%.0f threads are under way on average and %.1f a week leave: one takes about %.0f weeks. %s",
                little.underWay(),
                little.perWeek(),
                weeks,
                conditions(little)))
        .orElseGet(() -> unsteady(little));
  }

  private static String conditions(LittlesLaw little) {
    return "%,d came and %,d left; %s"
        .formatted(little.arrivals(), little.departures(), underWay(little));
  }

  private static String underWay(LittlesLaw little) {
    return "%,d were under way at the beginning and %,d at the end."
        .formatted(little.before(), little.after());
  }

  private static String unsteady(LittlesLaw little) {
    return "%s (%,d and %,d), so an average would mislead. %s"
        .formatted(
            switch (Long.compare(little.arrivals(), little.departures())) {
              case 1 -> "More comes in than goes out";
              case -1 -> "Less comes in than goes out";
              default -> "As much comes in as goes out, but not steadily";
            },
            little.arrivals(),
            little.departures(),
            SentenceWords.capital(underWay(little)));
  }

  /** The step that may hold up the whole. */
  public static String bottleneck(Flow flow, GrowingQueue queue) {
    return "%s may hold up the rest: %,d wait for it, %s ago %,d did; behind it %s."
        .formatted(
            queue.step().name(),
            queue.now(),
            age(flow.window().dividedBy(2)),
            queue.before(),
            queue.behind() == 0 ? "none waits" : "only %,d wait".formatted(queue.behind()));
  }
}
