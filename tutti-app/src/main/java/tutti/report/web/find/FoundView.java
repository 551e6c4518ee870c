package tutti.report.web.find;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was found.
 *
 * @param asked the words looked for
 * @param found as many as one page shows
 * @param count how many there are
 */
public record FoundView(String asked, List<FoundThing> found, int count) {

  public FoundView {
    requireNonNull(asked, "asked");
    found = List.copyOf(found);
  }

  public String headline() {
    if (asked.isEmpty()) {
      return "What are you looking for?";
    }
    return switch (count) {
      case 0 -> "Nothing here is called " + asked + ".";
      case 1 -> "1 thing is called " + asked + ".";
      default -> "%,d things are called %s.".formatted(count, asked);
    };
  }
}
