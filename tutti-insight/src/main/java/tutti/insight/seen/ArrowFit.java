package tutti.insight.seen;

import java.util.List;
import tutti.company.Arrow;
import tutti.company.Company;

/** Which arrows a passage fits. */
final class ArrowFit {

  private ArrowFit() {}

  /** The arrows it fits: all between its ends when it is not told what was given. */
  static List<Arrow> of(Company company, ObservedPassage passage) {
    return between(company, passage.from(), passage.to()).stream()
        .filter(arrow -> passage.what().isEmpty() || gives(arrow, passage.what()))
        .toList();
  }

  /** The arrows from one party to another, or from and to what they are within. */
  static List<Arrow> between(Company company, String from, String to) {
    return company.arrows().stream()
        .filter(arrow -> within(company, from, arrow.from()) && within(company, to, arrow.to()))
        .toList();
  }

  private static boolean gives(Arrow arrow, String what) {
    return arrow.id().equals(what) || arrow.gives().equalsIgnoreCase(what);
  }

  static boolean within(Company company, String party, String outer) {
    return party.equals(outer) || company.within(party, outer);
  }
}
