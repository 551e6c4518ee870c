package tutti.company.form.term;

import static java.util.Objects.requireNonNull;

/**
 * A field as one form uses it.
 *
 * @param kind what it holds in this form; may be narrower than in others
 * @param needed whether it has to be written
 */
public record TermUse(FormTerm term, TermKind kind, boolean needed) {

  public TermUse {
    requireNonNull(term, "term");
    requireNonNull(kind, "kind");
  }

  public static TermUse needed(FormTerm term) {
    return new TermUse(term, term.kind(), true);
  }

  public static TermUse optional(FormTerm term) {
    return new TermUse(term, term.kind(), false);
  }

  /** The same field, which holds this in the form. */
  public TermUse as(TermKind narrower) {
    return new TermUse(term, narrower, needed);
  }

  /** Asked for under its own name. */
  public FormQuestion asked() {
    return asked(term.label());
  }

  /** Asked for in other words. */
  public FormQuestion asked(String label) {
    return new FormQuestion(term.name(), this, label, "", "");
  }
}
