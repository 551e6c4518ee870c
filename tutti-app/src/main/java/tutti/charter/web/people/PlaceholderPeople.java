package tutti.charter.web.people;

import java.util.List;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.people.ActingRule;

/** People of whom only the template knows: they stand for somebody who has not been named. */
public final class PlaceholderPeople {

  private PlaceholderPeople() {}

  /** Those a company still has, in the order of its text. */
  public static List<String> of(Company company) {
    var template =
        company
            .template()
            .flatMap(CompanyTemplates::text)
            .map(text -> ActingRule.people(CompanyFile.read("template", text)));
    return ActingRule.people(company).stream()
        .filter(person -> template.filter(people -> people.contains(person)).isPresent())
        .toList();
  }
}
