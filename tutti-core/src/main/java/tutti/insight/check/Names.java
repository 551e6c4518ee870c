package tutti.insight.check;

import tutti.company.Arrow;
import tutti.company.Company;

/** How a finding names a thing. */
final class Names {

  private Names() {}

  /** {@code Marketing to Sales, leads of agreed quality}. */
  static String of(Company company, Arrow arrow) {
    return "%s to %s, %s"
        .formatted(
            company.party(arrow.from()).name(), company.party(arrow.to()).name(), arrow.gives());
  }
}
