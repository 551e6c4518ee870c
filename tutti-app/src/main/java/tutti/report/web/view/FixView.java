package tutti.report.web.view;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tutti.company.statement.ArrowNames;
import tutti.insight.FixCandidate;
import tutti.page.ShareBar;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;

/**
 * One of the three things to fix, with its four factors.
 *
 * @param score the things more a week that would reach the Customer
 */
public record FixView(
    int rank, String name, String address, String because, List<Factor> factors, String score) {

  private static final double MOST_GAP = 0.5;

  public FixView {
    factors = List.copyOf(factors);
  }

  /** A factor of the score, its number, and a bar that fills with the most it can be. */
  public record Factor(String name, String value, String bar) {
    static Factor of(String name, double value, double most) {
      return new Factor(name, number(value), ShareBar.of(value / most));
    }
  }

  static FixView of(
      int rank, CompanyReport report, FixCandidate fix, UnaryOperator<String> address) {
    var busiest = report.fixFirst().stream().mapToDouble(FixCandidate::flow).max().orElse(1);
    return new FixView(
        rank,
        ArrowNames.name(report.company(), fix.arrow().arrow()),
        address.apply(fix.arrow().arrow().id()),
        ReportSentences.because(fix),
        List.of(
            Factor.of("gap", fix.gap(), MOST_GAP),
            Factor.of("reach", fix.reach(), 1),
            Factor.of("flow a week", fix.flow(), busiest),
            Factor.of("certain", fix.certainty(), 1)),
        number(fix.score()));
  }

  /** Two digits of it at least, so that nothing above 0 is shown as 0. */
  private static String number(double value) {
    return String.format(Locale.ROOT, value < 0.1 ? "%.3f" : "%.2f", value);
  }
}
