package tutti.charter.web.agree;

import tutti.company.form.FormShape;
import tutti.company.form.term.FormTerm;

/** What the terms of a promise are called where people talk about them. */
final class TermLabels {

  private TermLabels() {}

  static String label(String term) {
    return switch (term) {
      case "target" -> "How many must be good";
      case "window" -> "Counted over";
      default ->
          FormShape.allTerms().stream()
              .filter(known -> known.name().equals(term))
              .findFirst()
              .map(FormTerm::label)
              .orElse(term);
    };
  }
}
