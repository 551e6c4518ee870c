package tutti.charter.web.start;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutti.company.time.ZoneNames;
import tutti.page.FieldFault;

/**
 * The page on which a company begins, as it was filled in.
 *
 * @param known whether there is a charter already
 * @param parts what parts of the templates are called
 * @param text a company of one's own
 */
public record StartForm(
    boolean known,
    List<TemplateCard> cards,
    List<String> parts,
    StartAnswers answers,
    String text,
    List<FieldFault> faults) {

  public StartForm {
    cards = List.copyOf(cards);
    parts = List.copyOf(parts);
    requireNonNull(answers, "answers");
    requireNonNull(text, "text");
    faults = List.copyOf(faults);
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }

  public String value(String field) {
    return answers.get(field);
  }

  /** What is wrong with a field, to be read beside it; nothing when it is right. */
  public @Nullable String wrong(String field) {
    return at(field).isEmpty() ? null : "true";
  }

  /** Whether something is written in the fields that are folded away, or wrong in them. */
  public boolean unfolded() {
    return Stream.of("days", "hours", "holidays", "part")
        .anyMatch(field -> !value(field).isEmpty() || !at(field).isEmpty());
  }

  /** The zones that are offered. */
  public List<String> zones() {
    return ZoneNames.places();
  }
}
