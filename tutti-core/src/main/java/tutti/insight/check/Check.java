package tutti.insight.check;

import java.util.stream.Stream;
import tutti.company.Company;

/** A numbered rule of the linter. */
public interface Check {

  /** Its stable id, such as L01. */
  String id();

  /** How grave it is when nobody says otherwise. */
  Severity severity();

  /** What to do about it. */
  String fix();

  /** Every place where the company breaks the rule. */
  Stream<Finding> findings(Company company);

  /** A finding of this rule. */
  default Finding finding(String where, String says) {
    return new Finding(id(), severity(), where, says, fix());
  }
}
