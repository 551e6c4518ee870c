package tutti.report.web.flow;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.flow.ChainStep;
import tutti.insight.flow.StepCohort;
import tutti.insight.flow.StepOutcome;
import tutti.insight.flow.ThreadProgress;
import tutti.page.CompanyDates;
import tutti.page.PageAddresses;
import tutti.page.PageMoment;
import tutti.report.flow.FlowWords;
import tutti.report.flow.StepWords;

/**
 * The threads behind the numbers of a step, the worst first and the longest among them.
 *
 * @param says how many they are, and what became of them
 * @param rest how many more there are than are shown
 * @param address the same list with everything in it
 */
public record StepThreadsView(
    String ends,
    String says,
    String from,
    String words,
    List<Choice> choices,
    List<Row> rows,
    int rest,
    String address,
    String csv) {

  /** How many are shown before somebody asks for the rest. */
  static final int FIRST = 10;

  public StepThreadsView {
    requireNonNull(ends, "ends");
    says = UnbrokenText.of(says);
    requireNonNull(from, "from");
    requireNonNull(words, "words");
    choices = List.copyOf(choices);
    rows = List.copyOf(rows);
    requireNonNull(address, "address");
    requireNonNull(csv, "csv");
  }

  /** A value of a field, and how it is called. */
  public record Choice(String value, String name, boolean chosen) {

    public Choice {
      requireNonNull(value, "value");
      requireNonNull(name, "name");
    }
  }

  /**
   * A thread that reached the step.
   *
   * @param id what tools call it; empty where that is its title
   * @param outcome what became of it
   * @param took how long it stood there
   */
  public record Row(
      String title,
      String id,
      String address,
      String reached,
      String outcome,
      String took,
      boolean bad) {

    public Row {
      requireNonNull(title, "title");
      requireNonNull(id, "id");
      requireNonNull(address, "address");
      requireNonNull(reached, "reached");
      requireNonNull(outcome, "outcome");
      took = UnbrokenText.of(took);
    }

    private static Row of(
        StepCohort cohort, ThreadProgress journey, CompanyDates dates, PageMoment moment) {
      var thread = journey.thread();
      var outcome = cohort.outcome(journey);
      return new Row(
          thread.title(),
          thread.title().equals(thread.id()) ? "" : thread.id(),
          ThreadView.address(thread, moment),
          dates.day(cohort.since(journey)),
          StepWords.outcomeOfOne(outcome, cohort.to()),
          FlowWords.age(cohort.took(journey)),
          outcome == StepOutcome.OVERDUE);
    }
  }

  static StepThreadsView of(
      StepCohort cohort,
      ThreadChoice chosen,
      String words,
      CompanyDates dates,
      PageMoment moment,
      boolean whole) {
    var passed = passed(cohort, chosen, words);
    var shown = whole ? passed.size() : Math.min(FIRST, passed.size());
    var query = query(chosen, words);
    return new StepThreadsView(
        ends(cohort),
        says(cohort) + (words.isBlank() ? "" : found(passed.size(), words)),
        cohort.from().name(),
        words,
        choices(cohort, chosen),
        passed.stream().limit(shown).map(one -> Row.of(cohort, one, dates, moment)).toList(),
        passed.size() - shown,
        moment.on(path(cohort.to()) + query),
        moment.on(path(cohort.to()) + ".csv" + query));
  }

  private static String path(ChainStep to) {
    return "/flow/to/" + PageAddresses.segment(to.stage().id());
  }

  /** The list of them all. */
  static String address(ChainStep to, PageMoment moment) {
    return moment.on(path(to));
  }

  private static String query(ThreadChoice chosen, String words) {
    return "?outcome="
        + chosen.word()
        + (words.isBlank() ? "" : "&words=" + PageAddresses.value(words));
  }

  /** Those of a choice in which words stand, the worst first. */
  static List<ThreadProgress> passed(StepCohort cohort, ThreadChoice chosen, String words) {
    var sought = words.strip().toLowerCase(Locale.ROOT);
    return cohort.those(chosen.outcomes()).stream()
        .filter(one -> sought.isEmpty() || says(one, sought))
        .sorted(
            Comparator.comparing(cohort::outcome)
                .thenComparing(cohort::took, Comparator.reverseOrder()))
        .toList();
  }

  private static boolean says(ThreadProgress journey, String sought) {
    return Stream.of(journey.thread().title(), journey.thread().id())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
  }

  private static String ends(StepCohort cohort) {
    return cohort.from().name() + " to " + cohort.to().name();
  }

  /** {@code 40 threads reached Release in the last year: 12 wait, 28 went on in time.} */
  private static String says(StepCohort cohort) {
    var all = cohort.journeys().size();
    var counts =
        Arrays.stream(StepOutcome.values())
            .map(outcome -> new Counted(outcome, count(cohort, outcome)))
            .filter(counted -> counted.count > 0)
            .map(counted -> counted.says(cohort.to()))
            .toList();
    return all == 0
        ? "No thread reached %s in the last year.".formatted(cohort.from().name())
        : "%s reached %s in the last year: %s."
            .formatted(
                SentenceWords.count(all, "thread"),
                cohort.from().name(),
                SentenceWords.and(counts));
  }

  private record Counted(StepOutcome outcome, long count) {

    String says(ChainStep to) {
      var said = count == 1 ? StepWords.outcomeOfOne(outcome, to) : StepWords.outcome(outcome, to);
      return "%,d\u00A0%s".formatted(count, said);
    }
  }

  private static long count(StepCohort cohort, StepOutcome outcome) {
    return cohort.journeys().stream().filter(one -> cohort.outcome(one) == outcome).count();
  }

  private static String found(int count, String words) {
    return " In %,d stands \u201C%s\u201D.".formatted(count, words.strip());
  }

  private static List<Choice> choices(StepCohort cohort, ThreadChoice chosen) {
    return Arrays.stream(ThreadChoice.values())
        .filter(one -> one == chosen || !cohort.those(one.outcomes()).isEmpty())
        .map(one -> new Choice(one.word(), one.title(), one == chosen))
        .toList();
  }
}
