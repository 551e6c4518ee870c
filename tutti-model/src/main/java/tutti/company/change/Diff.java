package tutti.company.change;

import java.util.List;
import tutti.company.Company;

/** What differs between two companies, as sentences. */
public final class Diff {

  private Diff() {}

  /** Every difference; none exactly when the companies are equal. */
  public static List<Change> between(Company before, Company after) {
    return new CompanyChanges(before, after).all();
  }
}
