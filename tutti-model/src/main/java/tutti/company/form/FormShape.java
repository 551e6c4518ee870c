package tutti.company.form;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormSign;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermUse;
import tutti.company.form.term.TermsEntry;

/**
 * How promises of a form are written and asked for.
 *
 * @param called what such a promise is: {@code a cadence}
 * @param sign by what it is known among the fields of a promise
 * @param observedOnly whether it is only watched, never kept or broken
 * @param choices how a page asks for it
 * @param reader reads it where its sign stands; what is wrong is noted at its place
 */
public record FormShape(
    String called,
    FormSign sign,
    List<TermUse> terms,
    boolean observedOnly,
    List<FormChoice> choices,
    Function<TermsEntry, Optional<? extends PromiseForm>> reader) {

  public FormShape {
    requireNonNull(called, "called");
    requireNonNull(sign, "sign");
    terms = List.copyOf(terms);
    choices = List.copyOf(choices);
    requireNonNull(reader, "reader");
  }

  /** Of a form that a promise may keep. */
  FormShape(
      String called,
      FormSign sign,
      List<TermUse> terms,
      List<FormChoice> choices,
      Function<TermsEntry, Optional<? extends PromiseForm>> reader) {
    this(called, sign, terms, false, choices, reader);
  }

  /** The form; none when something is wrong with its fields. */
  public Optional<PromiseForm> read(TermsEntry entry) {
    return reader.apply(entry).map(form -> form);
  }

  /** Whether a promise of this form is written with a field. */
  public boolean has(FormTerm term) {
    return terms.stream().anyMatch(use -> use.term().equals(term));
  }

  /** The shape a promise is written in: known by a field of its own, else by what is good. */
  public static FormShape of(TermsEntry entry) {
    return recognized().stream()
        .filter(shape -> shape.sign().stands(entry))
        .findFirst()
        .orElseThrow();
  }

  /** All shapes, in the order in which their signs are looked for. */
  public static List<FormShape> recognized() {
    return PromiseForm.shapes().stream()
        .sorted(Comparator.comparingInt(shape -> rank(shape.sign())))
        .toList();
  }

  private static int rank(FormSign sign) {
    return switch (sign) {
      case FormSign.OwnField field -> 0;
      case FormSign.GoodWord word -> 1;
      case FormSign.GoodStart start -> 1;
      case FormSign.NoOther other -> 2;
    };
  }

  /** The fields of all forms, each once, in the order in which they are written. */
  public static List<FormTerm> allTerms() {
    return PromiseForm.shapes().stream()
        .flatMap(shape -> shape.terms().stream())
        .map(TermUse::term)
        .distinct()
        .toList();
  }

  /** All that a page offers, in order. */
  public static List<FormChoice> allChoices() {
    return PromiseForm.shapes().stream().flatMap(shape -> shape.choices().stream()).toList();
  }
}
