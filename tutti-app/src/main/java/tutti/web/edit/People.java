package tutti.web.edit;

import java.util.List;
import tutti.charter.Acting;
import tutti.company.Company;

/** Who can be chosen where a name is asked for. */
final class People {

  private People() {}

  static List<String> of(Company company) {
    return Acting.people(company).stream().sorted().toList();
  }
}
