package tutti.company.form.term;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to promise that a page offers; most forms are one, some several.
 *
 * @param word what it is sent as, unique among all choices
 * @param asks what it is called on the page
 * @param always the fields that are written with it whatever is answered
 */
public record FormChoice(
    String word, String asks, List<FormQuestion> questions, Map<FormTerm, String> always) {

  public FormChoice {
    requireNonNull(word, "word");
    requireNonNull(asks, "asks");
    questions = List.copyOf(questions);
    always = Map.copyOf(always);
  }

  public FormChoice(String word, String asks, FormQuestion... questions) {
    this(word, asks, List.of(questions), Map.of());
  }

  /** The same choice, which always writes a field so. */
  public FormChoice writing(FormTerm term, String value) {
    var more = new LinkedHashMap<>(always);
    more.put(term, value);
    return new FormChoice(word, asks, questions, more);
  }
}
