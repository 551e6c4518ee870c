package tutti.insight.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tutti.company.ref.CompanyRef;

/** Findings that are one state of affairs: told as one, of the company. */
public final class FindingGroup {

  private FindingGroup() {}

  /**
   * The findings with one in place of all open ones of a group, where the first of them stood. A
   * group of one stays what it is, and what is accepted is told by itself.
   *
   * @param says the sentence for so many of them
   */
  public static List<Finding> together(
      List<Finding> findings, Predicate<Finding> belongs, Function<List<Finding>, String> says) {
    var group = findings.stream().filter(belongs.and(Finding::open)).toList();
    if (group.size() < 2) {
      return findings;
    }
    var first = group.getFirst();
    var told = new ArrayList<>(findings);
    told.set(
        findings.indexOf(first),
        new Finding(
            first.id(), first.severity(), CompanyRef.COMPANY, says.apply(group), first.fix()));
    told.removeAll(group);
    return List.copyOf(told);
  }
}
