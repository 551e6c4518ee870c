package tutti.company.change;

import java.util.List;
import tutti.company.Company;

/** What differs between two companies, as sentences. */
public final class CompanyDiff {

  private CompanyDiff() {}

  /** Every difference; none exactly when the companies are equal. */
  public static List<CompanyChange> between(Company before, Company after) {
    return new CompanyChanges(before, after).all();
  }
}
