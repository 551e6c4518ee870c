package tutti.insight.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.crossing.CrossingFinder;
import tutti.insight.check.agreement.AgreementLints;
import tutti.insight.check.arrow.ArrowLints;
import tutti.insight.check.chain.ChainLints;
import tutti.insight.check.decision.DecisionLints;
import tutti.insight.check.load.LoadChecks;
import tutti.insight.check.market.MarketLints;
import tutti.insight.check.party.PartyLints;
import tutti.insight.check.person.PersonChecks;
import tutti.insight.check.promise.PromiseLints;
import tutti.interruption.WorkStopped;

/** All rules, in one list. */
public final class CheckRules {

  private CheckRules() {}

  /** Every rule with a number, in the order of the numbers. */
  public static List<CheckRule> all() {
    return Stream.of(
            ArrowLints.all(),
            PromiseLints.all(),
            ChainLints.all(),
            AgreementLints.all(),
            PartyLints.all(),
            MarketLints.all(),
            DecisionLints.all(),
            PersonChecks.all(),
            LoadChecks.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(CheckRule::id))
        .toList();
  }

  /** Every rule that holds in a company: those with a number, and the conflicts it wrote itself. */
  public static List<CheckRule> of(Company company) {
    var all = all();
    return Stream.concat(all.stream(), PersonChecks.of(company, all).stream()).toList();
  }

  /** What the rules find that need no evidence, on a day. */
  public static List<Finding> run(Company company, LocalDate today, CrossingFinder crossings) {
    return run(new CheckContext(company, today, Optional.empty(), Optional.empty(), crossings));
  }

  /**
   * What all rules find, in the order of the rules and of the file: at the severity the company
   * gave them, those it switched off left out, those it accepts marked.
   */
  public static List<Finding> run(CheckContext context) {
    var judgement = new SeverityOverrides(context);
    return of(context.company()).stream()
        .peek(check -> WorkStopped.ifAsked())
        .flatMap(check -> check.told(context, judged(check, context, judgement)).stream())
        .toList();
  }

  private static List<Finding> judged(
      CheckRule check, CheckContext context, SeverityOverrides judgement) {
    return check
        .findings(context)
        .peek(finding -> WorkStopped.ifAsked())
        .flatMap(judgement::on)
        .toList();
  }
}
