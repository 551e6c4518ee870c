package tutti.report.web.flow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.flow.Flow;
import tutti.insight.flow.PartyDuty;
import tutti.insight.flow.StepSkip;
import tutti.insight.flow.StepTransition;
import tutti.insight.flow.ThreadWait;
import tutti.insight.flow.ready.Push;
import tutti.insight.flow.worth.UnusedReleases;
import tutti.page.CompanyDates;
import tutti.page.PageMoment;
import tutti.page.ShareBar;
import tutti.report.flow.EndToEnd;
import tutti.report.flow.FlowWords;
import tutti.report.flow.LaunchWords;
import tutti.report.flow.NeedWords;
import tutti.report.flow.PushWords;
import tutti.report.flow.StepWords;
import tutti.report.flow.WorthWords;
import tutti.report.web.chart.ChainRow;
import tutti.report.web.handoff.CountedHandOffs;

/**
 * The page of the whole flow.
 *
 * @param whatIf what would follow if the weakest step were mended; empty when nobody can say
 * @param picture the steps as a drawing
 * @param whole how the numbers come about
 * @param more how many threads wait that are not shown
 */
public record FlowView(
    String headline,
    boolean weak,
    String whatIf,
    String picture,
    List<StepRow> steps,
    List<WaitRow> waiting,
    long more,
    List<Named> awaited,
    String pushes,
    List<String> pushed,
    List<Named> unenabled,
    List<String> skips,
    List<Named> skipped,
    List<Named> launches,
    String stock,
    List<Named> unbought,
    List<String> outcomes,
    List<Named> unchecked,
    List<String> handedOn,
    String unvoiced,
    List<String> whole) {

  private static final int SHOWN = 8;
  private static final int LISTED = 4;

  public FlowView {
    headline = UnbrokenText.of(headline);
    whatIf = UnbrokenText.of(whatIf);
    requireNonNull(picture, "picture");
    steps = List.copyOf(steps);
    waiting = List.copyOf(waiting);
    awaited = List.copyOf(awaited);
    pushes = UnbrokenText.of(pushes);
    pushed = unbroken(pushed);
    unenabled = List.copyOf(unenabled);
    skips = unbroken(skips);
    skipped = List.copyOf(skipped);
    launches = List.copyOf(launches);
    stock = UnbrokenText.of(stock);
    unbought = List.copyOf(unbought);
    outcomes = unbroken(outcomes);
    unchecked = List.copyOf(unchecked);
    handedOn = unbroken(handedOn);
    unvoiced = UnbrokenText.of(unvoiced);
    whole = unbroken(whole);
  }

  private static List<String> unbroken(List<String> sentences) {
    return sentences.stream().map(UnbrokenText::of).toList();
  }

  /** Something with a page, and a word on it. */
  public record Named(String name, String address, String says) {
    public Named {
      says = UnbrokenText.of(says);
    }
  }

  /**
   * From one step to the next.
   *
   * @param address the threads behind the numbers
   */
  public record StepRow(
      String ends,
      String went,
      String share,
      String interval,
      long waiting,
      long overdue,
      long ended,
      boolean weakest,
      String bar,
      String address) {

    static StepRow of(StepTransition passage, boolean weakest, PageMoment moment) {
      return new StepRow(
          passage.from().name() + " to " + passage.to().name(),
          UnbrokenText.of(FlowWords.went(passage)),
          passage.share().isEmpty()
              ? ""
              : UnbrokenText.of(QuantityWords.percent(passage.share().getAsDouble())),
          passage.valid() == 0 ? "" : UnbrokenText.of(FlowWords.interval(passage.wilson())),
          passage.waiting(),
          passage.overdue(),
          passage.ended(),
          weakest,
          ShareBar.wide(passage.share().orElse(0)),
          StepThreadsView.address(passage.to(), moment));
    }

    /** Those that wait. */
    public Counted waits() {
      return counted(waiting, ThreadChoice.WAITING);
    }

    /** Those that wait longer than promised. */
    public Counted late() {
      return counted(overdue, ThreadChoice.OVERDUE);
    }

    /** Those that came to nothing. */
    public Counted gone() {
      return counted(ended, ThreadChoice.ENDED);
    }

    private Counted counted(long count, ThreadChoice choice) {
      var joint = address.contains("?") ? "&" : "?";
      return new Counted(count, address + joint + "outcome=" + choice.word());
    }
  }

  /** Threads, and the list of them. */
  public record Counted(long count, String address) {
    public Counted {
      requireNonNull(address, "address");
    }
  }

  /** A thread that waits. */
  public record WaitRow(
      String title, String address, String stands, String because, String waits, boolean overdue) {

    static WaitRow of(Flow flow, ThreadWait wait, PageMoment moment) {
      return new WaitRow(
          wait.thread().title(),
          ThreadView.address(wait.thread(), moment),
          FlowWords.stands(wait),
          FlowWords.because(flow.company(), wait),
          UnbrokenText.of(FlowWords.age(wait.waits())),
          wait.overdue());
    }
  }

  static FlowView of(EndToEnd end, PageMoment moment, boolean all) {
    var flow = end.flow();
    var dates = new CompanyDates(flow.company().zone());
    var waiting = flow.waiting();
    var shown = all ? waiting.size() : SHOWN;
    return new FlowView(
        FlowWords.headline(flow),
        weak(flow),
        FlowWords.whatIf(flow).orElse(""),
        ChainRow.of(flow),
        steps(flow, moment),
        waiting.stream().limit(shown).map(wait -> WaitRow.of(flow, wait, moment)).toList(),
        Math.max(0, waiting.size() - shown),
        FlowWords.awaited(flow.company(), waiting).entrySet().stream()
            .limit(LISTED)
            .map(counted -> awaited(flow, counted.getKey(), counted.getValue(), moment))
            .toList(),
        end.pushes().all().isEmpty() ? "" : PushWords.pushes(end.company(), end.pushes()),
        Stream.concat(
                PushWords.effect(end.pushes()).stream(), PushWords.repeated(end.pushes()).stream())
            .toList(),
        end.pushes().unenabled().stream()
            .limit(LISTED)
            .map(push -> pushed(push, dates, moment))
            .toList(),
        StepWords.skips(flow),
        flow.skips().stream().limit(LISTED).map(skip -> skipped(skip, dates, moment)).toList(),
        end.launches().stream()
            .map(launching ->
                new Named(
                    launching.launch().name(),
                    LaunchView.address(launching.launch(), moment),
                    LaunchWords.gate(flow.company(), launching)))
            .toList(),
        WorthWords.stock(end.stock()).orElse(""),
        end.stock().unbought(UnusedReleases.LONG).stream()
            .limit(LISTED)
            .map(lying ->
                new Named(
                    lying.thread().title(),
                    ThreadView.address(lying.thread(), moment),
                    "out for " + FlowWords.age(lying.age())))
            .toList(),
        WorthWords.outcomes(end.outcomes()),
        end.outcomes().unchecked().stream()
            .limit(LISTED)
            .map(problem ->
                new Named(
                    problem.thread().title(),
                    ThreadView.address(problem.thread(), moment),
                    "live for " + FlowWords.age(problem.age())))
            .toList(),
        FlowWords.handedOn(end),
        NeedWords.unvoiced(end.company()).orElse(""),
        whole(flow));
  }

  private static boolean weak(Flow flow) {
    return flow.weakest().filter(p -> p.share().orElse(1) < Flow.TARGET).isPresent();
  }

  private static List<StepRow> steps(Flow flow, PageMoment moment) {
    var weakest = flow.weakest().filter(p -> weak(flow));
    return flow.passages().stream()
        .map(passage -> StepRow.of(passage, weakest.equals(Optional.of(passage)), moment))
        .toList();
  }

  private static Named awaited(Flow flow, PartyDuty part, long count, PageMoment moment) {
    return new Named(
        SentenceWords.count(count, "thread"),
        CountedHandOffs.all(moment.arrow(part.arrow().id())),
        FlowWords.undone(flow.company(), part));
  }

  private static Named pushed(Push push, CompanyDates dates, PageMoment moment) {
    return new Named(
        push.thread().title(),
        ThreadView.address(push.thread(), moment),
        "asked %s without %s"
            .formatted(
                dates.day(push.at()),
                SentenceWords.few(push.lacking().stream().map(item -> item.what()).toList(), 2)));
  }

  private static Named skipped(StepSkip skip, CompanyDates dates, PageMoment moment) {
    return new Named(
        skip.thread().title(),
        ThreadView.address(skip.thread(), moment),
        "%s on %s, before %s"
            .formatted(skip.taken().name(), dates.day(skip.at()), skip.missing().name()));
  }

  private static List<String> whole(Flow flow) {
    return Stream.of(
            Stream.of(FlowWords.whole(flow), FlowWords.little(flow.little())),
            flow.bottleneck().map(queue -> FlowWords.bottleneck(flow, queue)).stream(),
            FlowWords.lost(flow).stream())
        .flatMap(lines -> lines)
        .toList();
  }
}
