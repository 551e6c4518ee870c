package tutti.charter.web.edit;

import java.util.List;
import tutti.company.Company;
import tutti.people.ActingRule;

/** Who can be chosen where a name is asked for. */
public final class PeopleChoices {

  private PeopleChoices() {}

  /** Everybody the company names, by name. */
  public static List<String> of(Company company) {
    return ActingRule.people(company).stream().sorted().toList();
  }
}
