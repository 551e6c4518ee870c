package tutti.charter.web.history;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tutti.company.change.CompanyChange;

/**
 * What differs between two versions, or between the charter and a text that was handed in.
 *
 * @param drawn the version whose map is shown beneath
 */
public record DiffView(String headline, String beneath, List<Line> lines, Optional<Integer> drawn) {

  public DiffView {
    requireNonNull(headline, "headline");
    requireNonNull(beneath, "beneath");
    lines = List.copyOf(lines);
    requireNonNull(drawn, "drawn");
  }

  /** One change as a sentence; its sign says whether something came, changed or went. */
  public record Line(String sign, String word, String says) {
    static Line of(CompanyChange change) {
      return switch (change.kind()) {
        case ADDED -> new Line("+", "added", change.says());
        case CHANGED -> new Line("~", "changed", change.says());
        case RETIRED -> new Line("\u2212", "retired", change.says());
      };
    }
  }

  static DiffView of(
      String headline, String beneath, List<CompanyChange> changes, Optional<Integer> drawn) {
    return new DiffView(headline, beneath, changes.stream().map(Line::of).toList(), drawn);
  }

  /** {@code 3 changes}. */
  static String count(List<CompanyChange> changes) {
    return switch (changes.size()) {
      case 0 -> "Nothing differs in meaning";
      case 1 -> "1 change";
      default -> "%,d changes".formatted(changes.size());
    };
  }
}
