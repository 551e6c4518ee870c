package tutti.insight.check;

import java.util.List;
import tutti.company.Company;

/** All checks, in the order of their ids. */
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

  /** What all rules find, in the order of the rules and of the file. */
  public static List<Finding> run(Company company) {
    return all().stream().flatMap(check -> check.findings(company)).toList();
  }
}
