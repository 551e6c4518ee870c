package tutti.company.form.term;

import static java.util.Objects.requireNonNull;

/**
 * What a page asks for, to write a field of a promise.
 *
 * @param name what it is called on the page, unique in its choice
 * @param use the field that is written with the answer
 * @param label what it asks for
 * @param before what is written before the answer
 * @param after what is written after it
 */
public record FormQuestion(String name, TermUse use, String label, String before, String after) {

  public FormQuestion {
    requireNonNull(name, "name");
    requireNonNull(use, "use");
    requireNonNull(label, "label");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** The same question; its answer is written between two texts. */
  public FormQuestion between(String before, String after) {
    return new FormQuestion(name, use, label, before, after);
  }

  /** The same question under another name. */
  public FormQuestion named(String other) {
    return new FormQuestion(other, use, label, before, after);
  }

  /** The field as an answer makes it. */
  public String written(String answer) {
    return before + answer + after;
  }

  /** The answer that makes a field so. */
  public String answer(String written) {
    return written.startsWith(before) && written.endsWith(after)
        ? written.substring(before.length(), written.length() - after.length())
        : written;
  }
}
