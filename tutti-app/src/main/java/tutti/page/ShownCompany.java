package tutti.page;

import static java.util.Objects.requireNonNull;

import tutti.company.Company;

/**
 * The company a page is about.
 *
 * @param version of the charter it stands in; from 1 on
 */
public record ShownCompany(int version, Company company) {

  public ShownCompany {
    requireNonNull(company, "company");
  }
}
