package tutti.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.company.time.TimeSpans;
import tutti.insight.whatif.RunEstimate;
import tutti.insight.whatif.WhatIfChange;
import tutti.insight.whatif.WhatIfChange.NewLimit;
import tutti.insight.whatif.WhatIfChange.Stop;
import tutti.insight.whatif.WhatIfChange.ToTarget;
import tutti.insight.whatif.WhatIfChange.Without;
import tutti.insight.whatif.WhatIfOutlook;

/** What a change would do, as people read it on a terminal: a sentence, then the numbers. */
public final class WhatIfText {

  private static final int SHOWN = 5;

  private WhatIfText() {}

  /** The outlook as text that ends with a line break. */
  public static String write(Company company, WhatIfOutlook outlook) {
    return sentence(company, outlook)
        + "\n\n"
        + numbers(outlook)
        + died(outlook)
        + starved(outlook)
        + assumed(outlook);
  }

  /** What would be, and that it is a model. */
  public static String sentence(Company company, WhatIfOutlook outlook) {
    return "If %s, %s of 100 things would reach the Customer instead of %s. A model: steps are taken as independent, every path as used alike."
        .formatted(
            change(company, outlook.change()),
            hundred(outlook.after().mean()),
            hundred(outlook.before().mean()));
  }

  private static String change(Company company, WhatIfChange change) {
    return switch (change) {
      case ToTarget to -> arrow(company, to.arrow()) + " were kept as promised";
      case Stop stop -> "nothing good came along " + arrow(company, stop.arrow()) + " any more";
      case Without without -> company.party(without.party()).name() + " were not there";
      case NewLimit limit ->
          "%s of %s had a limit of %s"
              .formatted(
                  limit.promise(), arrow(company, limit.arrow()), TimeSpans.say(limit.limit()));
    };
  }

  private static String arrow(Company company, String id) {
    return company.arrow(id).map(arrow -> arrow(company, arrow)).orElse(id);
  }

  private static String arrow(Company company, Arrow arrow) {
    return arrow.id() + " (" + ArrowNames.ends(company, arrow) + ")";
  }

  private static String numbers(WhatIfOutlook outlook) {
    return row("reach the Customer now", outlook.before())
        + row("would reach the Customer", outlook.after())
        + row("gain", outlook.gain())
        + row("customers who pay now", outlook.paidBefore())
        + row("customers who would pay", outlook.paidAfter())
        + "A customer pays who got something good along every arrow into the Customer.\n";
  }

  private static String row(String name, RunEstimate estimate) {
    return "  %-26s %4s of 100; in nine runs of ten %s to %s%n"
        .formatted(
            name, hundred(estimate.mean()), hundred(estimate.low()), hundred(estimate.high()));
  }

  private static String hundred(double share) {
    return String.format(Locale.ROOT, "%d", Math.round(100 * share));
  }

  private static String died(WhatIfOutlook outlook) {
    return outlook.died().isEmpty()
        ? ""
        : "%n%d of %d paths to the Customer would die:%n%s"
            .formatted(
                outlook.died().size(),
                outlook.paths(),
                outlook.died().stream()
                    .limit(SHOWN)
                    .map(path -> "  " + String.join(" > ", path) + "\n")
                    .collect(Collectors.joining()));
  }

  private static String starved(WhatIfOutlook outlook) {
    return outlook.starved().isEmpty()
        ? ""
        : "\nArrows that would have nothing to hand on\n"
            + outlook.starved().entrySet().stream()
                .map(WhatIfText::starved)
                .collect(Collectors.joining());
  }

  private static String starved(Map.Entry<String, String> arrow) {
    return "  %s, starved by %s%n".formatted(arrow.getKey(), arrow.getValue());
  }

  private static String assumed(WhatIfOutlook outlook) {
    return outlook.assumed().isEmpty()
        ? ""
        : "%nNobody measures %s; the model takes %s as always good.%n"
            .formatted(
                String.join(", ", outlook.assumed()),
                outlook.assumed().size() == 1 ? "it" : "them");
  }
}
