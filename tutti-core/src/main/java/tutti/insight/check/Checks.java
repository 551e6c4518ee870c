package tutti.insight.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.company.Company;

/** All rules, in one list. */
public final class Checks {

  private Checks() {}

  /** Every rule there is. */
  public static List<Check> all() {
    return List.of(
        new NoMeasure(),
        new UnownedPromise(),
        new PromiseOnCustomer(),
        new CustomerUnreached(),
        new CustomerUnheard(),
        new EmptySeat());
  }

  /** What the rules find that need no evidence, on a day. */
  public static List<Finding> run(Company company, LocalDate today) {
    return run(new Scene(company, today, Optional.empty()));
  }

  /**
   * What all rules find, in the order of the rules and of the file: at the severity the company
   * gave them, those it switched off left out, those it accepts marked.
   */
  public static List<Finding> run(Scene scene) {
    var judgement = new Judgement(scene);
    return all().stream().flatMap(check -> check.findings(scene)).flatMap(judgement::on).toList();
  }
}
