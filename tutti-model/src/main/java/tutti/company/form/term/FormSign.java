package tutti.company.form.term;

import static java.util.Objects.requireNonNull;

/** By what a form is known among the fields of a promise. */
public sealed interface FormSign {

  /** Whether it is written here. */
  boolean stands(TermsEntry entry);

  /** A field that only this form has is written. */
  record OwnField(FormTerm term) implements FormSign {
    public OwnField {
      requireNonNull(term, "term");
    }

    @Override
    public boolean stands(TermsEntry entry) {
      return entry.written(term);
    }
  }

  /**
   * {@code good} is one word.
   *
   * @param says what the word means, for readers of the JSON Schema
   */
  record GoodWord(String word, String says) implements FormSign {
    public GoodWord {
      requireNonNull(word, "word");
      requireNonNull(says, "says");
    }

    @Override
    public boolean stands(TermsEntry entry) {
      return entry.good().equals(word);
    }
  }

  /**
   * {@code good} starts with a word, and more follows.
   *
   * @param pattern what may be written, as a regular expression
   * @param says what it means, for readers of the JSON Schema
   */
  record GoodStart(String word, String pattern, String says) implements FormSign {
    public GoodStart {
      requireNonNull(word, "word");
      requireNonNull(pattern, "pattern");
      requireNonNull(says, "says");
    }

    @Override
    public boolean stands(TermsEntry entry) {
      return entry.good().startsWith(word);
    }
  }

  /** No other form's sign is written. */
  record NoOther() implements FormSign {
    @Override
    public boolean stands(TermsEntry entry) {
      return true;
    }
  }
}
