package tutti.web.edit;

import java.util.List;
import tutti.charter.ActingRule;
import tutti.company.Company;

/** Who can be chosen where a name is asked for. */
final class People {

  private People() {}

  static List<String> of(Company company) {
    return ActingRule.people(company).stream().sorted().toList();
  }
}
