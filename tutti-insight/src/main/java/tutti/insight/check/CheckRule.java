package tutti.insight.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;

/** A numbered rule of the linter. */
public interface CheckRule {

  /** Its stable id, such as L01. */
  String id();

  /** Its name, such as {@code no-measure}. */
  String name();

  /** How grave it is when nobody says otherwise. */
  Severity severity();

  /** What is wrong, without names. */
  String says();

  /** What to do about it. */
  String fix();

  /** The claims of the essays it serves. */
  List<String> claims();

  /** The measure it waits for; such a rule finds nothing yet. */
  default Optional<String> awaits() {
    return Optional.empty();
  }

  /**
   * The rules it belongs to, the nearest first: what a company says to one of them, it says to
   * this.
   */
  default List<String> families() {
    return List.of();
  }

  /** Every place where the company breaks the rule. */
  Stream<Finding> findings(CheckContext context);

  /**
   * The findings as they are told, once the company has judged them: what is one state of affairs
   * in many places may be one finding.
   */
  default List<Finding> told(CheckContext context, List<Finding> judged) {
    return judged;
  }

  /** A finding of this rule. */
  default Finding finding(CompanyRef where, String says) {
    return new Finding(id(), severity(), where, says, fix());
  }
}
