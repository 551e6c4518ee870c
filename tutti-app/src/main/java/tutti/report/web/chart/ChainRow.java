package tutti.report.web.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.english.QuantityWords;
import tutti.insight.flow.ChainStep;
import tutti.insight.flow.Flow;
import tutti.insight.flow.SkippedStep;
import tutti.insight.flow.StepTransition;
import tutti.insight.flow.ThreadWait;
import tutti.page.SvgPicture;
import tutti.report.flow.StepWords;

/**
 * The steps of a chain as circles on a line: its width says how many went on, a dot above a step is
 * a thread that waits there, a dashed bow a step taken before one that comes first.
 */
public final class ChainRow {

  private static final double WIDTH = 1_040;
  private static final double SIDE = 46;
  private static final double CIRCLE = 11;
  private static final double THICKEST = 13;
  private static final double THINNEST = 1.2;
  private static final double DOT = 3.2;
  private static final double APART = 9;
  private static final int IN_A_ROW = 5;
  private static final int MOST = 25;
  private static final int BOWS = 2;
  private static final double PERCENT = 50;
  private static final double BOW = 30;

  private final Flow flow;
  private final List<SkippedStep> bows;
  private final Optional<StepTransition> weakest;
  private final double apart;
  private final double line;

  private ChainRow(Flow flow) {
    this.flow = flow;
    this.bows = flow.leaps().stream().limit(BOWS).toList();
    this.weakest = flow.weakest().filter(p -> p.share().orElse(1) < Flow.TARGET);
    this.apart = (WIDTH - 2 * SIDE) / Math.max(1, flow.steps().size() - 1);
    this.line = Math.max(PERCENT, CIRCLE + 14 + rows(flow) * APART);
  }

  /** The most dots that lie over each other. */
  private static int rows(Flow flow) {
    var most =
        flow.waiting().stream()
            .flatMap(wait -> wait.at().stream())
            .collect(Collectors.groupingBy(ChainStep::number, Collectors.counting()))
            .values()
            .stream()
            .filter(count -> count <= MOST)
            .max(Comparator.naturalOrder())
            .orElse(0L);
    return (int) Math.ceilDiv(most, (long) IN_A_ROW);
  }

  /** The picture; a page for narrow screens shows its table instead. */
  public static String of(Flow flow) {
    return new ChainRow(flow).draw();
  }

  private String draw() {
    var height = line + 66 + bows.size() * BOW + (bows.isEmpty() ? 0 : 10);
    var picture = SvgPicture.saying("chain", WIDTH, height, says());
    flow.passages().forEach(passage -> line(picture, passage));
    for (var i = 0; i < bows.size(); i++) {
      bow(picture, bows.get(i), i);
    }
    flow.steps().forEach(step -> step(picture, step));
    return picture.close();
  }

  private String says() {
    return flow.passages().stream()
        .map(passage ->
            "%s to %s: %d of %d"
                .formatted(
                    passage.from().name(), passage.to().name(), passage.good(), passage.valid()))
        .collect(
            Collectors.joining(", ", "The steps in order. ", ". The table below says the same."));
  }

  private double x(ChainStep step) {
    return SIDE + step.number() * apart;
  }

  private void line(SvgPicture picture, StepTransition passage) {
    var weak = weakest.filter(passage::equals).isPresent();
    var from = x(passage.from()) + CIRCLE;
    var to = x(passage.to()) - CIRCLE;
    picture.empty(
        "line",
        "class",
        weak ? "way no" : "way",
        "x1",
        from,
        "y1",
        line,
        "x2",
        to,
        "y2",
        line,
        "stroke-width",
        width(passage));
    share(picture, passage, (from + to) / 2, weak);
  }

  private double width(StepTransition passage) {
    var most = flow.passages().stream().mapToLong(StepTransition::wentOn).max().orElse(1);
    return THINNEST + (THICKEST - THINNEST) * passage.wentOn() / Math.max(1, most);
  }

  private void share(SvgPicture picture, StepTransition passage, double x, boolean weak) {
    if (passage.share().isPresent()) {
      var percent = QuantityWords.percent(passage.share().getAsDouble());
      picture.words(weak ? "pc no" : "pc", x, line - 31, "middle", percent);
      picture.words(
          "", x, line - 14, "middle", "%d of %d".formatted(passage.good(), passage.valid()));
    }
  }

  private void step(SvgPicture picture, ChainStep step) {
    picture.empty("circle", "class", "stop", "cx", x(step), "cy", line, "r", CIRCLE);
    picture.words("nm", x(step), line + 34, "middle", step.name());
    picture.words("", x(step), line + 52, "middle", String.valueOf(flow.reached(step).size()));
    dots(picture, step);
  }

  private void dots(SvgPicture picture, ChainStep step) {
    var waiting =
        flow.waiting().stream()
            .filter(wait -> wait.at().filter(step::equals).isPresent())
            .sorted(Comparator.comparing(ThreadWait::overdue).reversed())
            .toList();
    if (waiting.size() > MOST) {
      picture.words("em", x(step), line - 18, "middle", waiting.size() + " wait");
      return;
    }
    for (var i = 0; i < waiting.size(); i++) {
      dot(picture, step, i, waiting);
    }
  }

  /** From the foot up, each row in the middle over its step. */
  private void dot(SvgPicture picture, ChainStep step, int number, List<ThreadWait> waiting) {
    var row = number / IN_A_ROW;
    var inRow = Math.min(IN_A_ROW, waiting.size() - row * IN_A_ROW);
    var x = x(step) + (number % IN_A_ROW - (inRow - 1) / 2.0) * APART;
    var y = line - CIRCLE - 8 - row * APART;
    var kind = waiting.get(number).overdue() ? "late" : "wait";
    picture.empty("circle", "class", kind, "cx", x, "cy", y, "r", DOT);
  }

  private void bow(SvgPicture picture, SkippedStep bow, int row) {
    var before = flow.steps().get(Math.max(0, bow.missing().number() - 1));
    var from = x(before);
    var to = x(bow.taken());
    var y = line + 66 + row * BOW;
    picture.path(
        "bow",
        "M%sV%sQ%s %sH%sQ%s %sV%s"
            .formatted(
                SvgPicture.at(from, line + 58),
                SvgPicture.number(y - 8),
                SvgPicture.at(from, y),
                SvgPicture.at(from + 8, y),
                SvgPicture.number(to - 8),
                SvgPicture.at(to, y),
                SvgPicture.at(to, y - 8),
                SvgPicture.number(line + 62)));
    picture.path("bowhead", "M" + SvgPicture.at(to, line + 56) + "l-4 8h8z");
    picture.words("no", (from + to) / 2, y + 17, "middle", StepWords.leap(flow, bow));
  }
}
