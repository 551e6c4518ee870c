package tutti.charter.web.history;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tutti.page.FieldFault;

/**
 * A text on its way to become the charter.
 *
 * @param expected the charter it was held against
 * @param diff what it would change; none before it was read
 */
public record UploadView(
    int expected,
    String text,
    String who,
    List<String> people,
    String because,
    Optional<DiffView> diff,
    List<FieldFault> faults) {

  public UploadView {
    requireNonNull(text, "text");
    requireNonNull(who, "who");
    people = List.copyOf(people);
    requireNonNull(because, "because");
    requireNonNull(diff, "diff");
    faults = List.copyOf(faults);
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }

  /** The text as a field carries it without touching its line ends. */
  public String packed() {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String unpacked(String packed) {
    try {
      return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  UploadView with(List<FieldFault> wrong) {
    return new UploadView(expected, text, who, people, because, Optional.empty(), wrong);
  }
}
