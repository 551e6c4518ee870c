package tutti.report.web.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tutti.company.Stage;
import tutti.english.UnbrokenText;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.ThreadProgress;
import tutti.page.CompanyDates;
import tutti.page.PageAddresses;
import tutti.page.PageMoment;
import tutti.report.flow.ThreadWords;
import tutti.report.web.chart.StageCircles;

/**
 * The page of a thread: it stops at hand-offs, and names nobody.
 *
 * @param stands where it stands and what it waits for
 */
public record ThreadView(
    String title, String id, String stands, List<Reached> steps, List<Handed> handOffs) {

  private static final Pattern PLAIN = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");

  public ThreadView {
    requireNonNull(title, "title");
    requireNonNull(id, "id");
    stands = UnbrokenText.of(stands);
    steps = List.copyOf(steps);
    handOffs = List.copyOf(handOffs);
  }

  /**
   * A step of the chain.
   *
   * @param when the day it was reached; empty when it was not
   */
  public record Reached(String name, String when, boolean next) {}

  /** A hand-off of the thread. */
  public record Handed(
      String gives, Optional<String> address, String ends, String steps, String stages) {}

  /** The address of a thread's page. */
  static String address(FlowThread thread, PageMoment moment) {
    var id = thread.id();
    return moment.on(
        PLAIN.matcher(id).matches() ? "/threads/" + id : "/threads?id=" + PageAddresses.value(id));
  }

  static ThreadView of(Flow flow, FlowThread thread, PageMoment moment) {
    var dates = new CompanyDates(flow.company().zone());
    var journey = flow.journey(thread);
    return new ThreadView(
        thread.title(),
        thread.id(),
        journey
            .map(found -> ThreadWords.stands(flow, found))
            .orElse("It has come to no step of the chain."),
        journey.map(found -> steps(flow, found, dates)).orElse(List.of()),
        thread.handOffs().stream().map(h -> handed(flow, h, dates, moment)).toList());
  }

  private static List<Reached> steps(Flow flow, ThreadProgress journey, CompanyDates dates) {
    return flow.steps().stream()
        .map(step ->
            new Reached(
                step.name(),
                journey.reached().get(step.number()).map(dates::day).orElse(""),
                journey.underWay() && step.number() == journey.furthest() + 1))
        .toList();
  }

  private static Handed handed(Flow flow, HandOff handOff, CompanyDates dates, PageMoment moment) {
    var words = ThreadWords.about(flow.company(), handOff).split(", ", 2);
    return new Handed(
        words.length == 2 ? words[1] : words[0],
        flow.company().arrow(handOff.id().arrow()).map(arrow -> moment.arrow(arrow.id())),
        words.length == 2 ? words[0] : "",
        StageCircles.of(handOff),
        stages(handOff, dates));
  }

  private static String stages(HandOff handOff, CompanyDates dates) {
    return handOff.firsts().entrySet().stream()
        .sorted(
            Map.Entry.<Stage, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(first -> first.getKey().text() + " " + dates.day(first.getValue()))
        .collect(Collectors.joining(", "));
  }
}
