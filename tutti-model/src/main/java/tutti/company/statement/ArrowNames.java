package tutti.company.statement;

import tutti.company.Arrow;
import tutti.company.Company;

/** What an arrow is called. */
public final class ArrowNames {

  private ArrowNames() {}

  /** {@code Marketing to Sales, leads}. */
  public static String name(Company company, Arrow arrow) {
    return ends(company, arrow) + ", " + arrow.gives();
  }

  /** {@code Marketing to Sales}. */
  public static String ends(Company company, Arrow arrow) {
    return company.party(arrow.from()).name() + " to " + company.party(arrow.to()).name();
  }
}
