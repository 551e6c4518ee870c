package tutti.report.web.part;

import java.util.Comparator;
import java.util.List;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;

/** What somebody who is new in a party does first: ask for what does not arrive. */
final class FirstWeek {

  private FirstWeek() {}

  static String advice(CompanyReport report, Party party, List<ArrowReading> gets) {
    return gets.stream()
        .filter(arrow -> arrow.state().compareTo(PromiseState.UNMEASURED) < 0)
        .min(Comparator.comparing(ArrowReading::state))
        .map(arrow -> ask(report, arrow))
        .orElseGet(() -> meet(report, party, gets));
  }

  private static String ask(CompanyReport report, ArrowReading reading) {
    var arrow = reading.arrow();
    return "Ask %s for %s. %s %s"
        .formatted(
            whom(report, arrow),
            arrow.gives(),
            standing(reading.state()),
            reading.worst().map(ReportSentences::counted).orElse(""));
  }

  private static String whom(CompanyReport report, Arrow arrow) {
    var giver = report.company().party(arrow.from());
    return report.company().holders(giver.id()).stream()
        .findFirst()
        .map(seat -> seat.person() + " in " + giver.name())
        .orElse(giver.name());
  }

  private static String standing(PromiseState state) {
    return switch (state) {
      case BROKEN -> "That promise is broken.";
      case AT_RISK -> "That promise is at risk.";
      case SILENT -> "It has fallen silent.";
      case NOT_ENOUGH_EVIDENCE -> "Nobody can say yet how well it comes.";
      case UNMEASURED, KEPT, OBSERVED -> "";
    };
  }

  private static String meet(CompanyReport report, Party party, List<ArrowReading> gets) {
    return gets.isEmpty()
        ? "Nothing is written that "
            + party.name()
            + " gets. Ask the neighbours what they could give, and write it down."
        : "Meet %s, who gives you %s."
            .formatted(whom(report, gets.getFirst().arrow()), gets.getFirst().arrow().gives());
  }
}
