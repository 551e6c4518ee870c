package tutti.charter.web.start;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.page.FieldFault;

/**
 * The page on which a company begins, as it was filled in.
 *
 * @param known whether there is a charter already
 * @param name what the company is called
 * @param who who begins it
 */
public record StartForm(
    boolean known,
    List<TemplateCard> cards,
    String name,
    String who,
    String text,
    List<FieldFault> faults) {

  public StartForm {
    cards = List.copyOf(cards);
    requireNonNull(name, "name");
    requireNonNull(who, "who");
    requireNonNull(text, "text");
    faults = List.copyOf(faults);
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }
}
