package tutti.web.view;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tutti.insight.Fix;
import tutti.report.Report;
import tutti.report.Sentences;
import tutti.web.chart.Bar;

/** One of the three things to fix, with its four factors. */
public record FixView(
    int rank, String name, String address, String because, List<Factor> factors, String score) {

  private static final double MOST_GAP = 1.5;
  private static final double MOST_FLOW = 4;

  public FixView {
    factors = List.copyOf(factors);
  }

  /** A factor of the score, its number, and a bar that fills with the most it can be. */
  public record Factor(String name, String value, String bar) {
    static Factor of(String name, double value, double most) {
      return new Factor(name, number(value), Bar.of(value / most));
    }
  }

  static FixView of(int rank, Report report, Fix fix, UnaryOperator<String> address) {
    return new FixView(
        rank,
        Sentences.name(report.company(), fix.arrow().arrow()),
        address.apply(fix.arrow().arrow().id()),
        Sentences.because(report.company(), fix),
        List.of(
            Factor.of("gap", fix.gap(), MOST_GAP),
            Factor.of("reach", fix.reach(), 1),
            Factor.of("flow", fix.flow(), MOST_FLOW),
            Factor.of("certain", fix.certainty(), 1)),
        number(fix.score()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
