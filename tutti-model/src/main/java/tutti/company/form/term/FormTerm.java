package tutti.company.form.term;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A field of the company file that promises are written with. Those of several forms are constants
 * here, those of one stand in its class.
 *
 * @param label what a page asks for
 * @param means what it means, for readers of the JSON Schema; its first sentence stands alone
 * @param examples how it is written, most usual first
 * @param usual what it is when it is left out
 */
public record FormTerm(
    String name,
    TermKind kind,
    String label,
    String means,
    List<String> examples,
    Optional<String> usual) {

  public static final FormTerm VALID =
      new FormTerm(
          "valid",
          TermKind.STAGE,
          "Counted once it is",
          "What counts: the stage from which the limit runs.",
          "delivered");

  /** Its meaning goes on with the words of the forms, see {@link FormSign}. */
  public static final FormTerm GOOD =
      new FormTerm(
          "good",
          TermKind.GOOD,
          "Good once it is",
          "What counts as good: a stage",
          "delivered",
          "rating >= 4",
          "first-time-right");

  public static final FormTerm WITHIN =
      new FormTerm(
          "within",
          TermKind.LIMIT,
          "Within",
          "The limit for what is good.",
          "3d",
          "24bh",
          "due",
          "10bd before due");

  public FormTerm {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(label, "label");
    requireNonNull(means, "means");
    examples = List.copyOf(examples);
    requireNonNull(usual, "usual");
  }

  /** A field that is nothing when it is left out. */
  public FormTerm(String name, TermKind kind, String label, String means, String... examples) {
    this(name, kind, label, means, List.of(examples), Optional.empty());
  }

  /** The same field, which is this when it is left out. */
  public FormTerm otherwise(String value) {
    return new FormTerm(name, kind, label, means, examples, Optional.of(value));
  }
}
