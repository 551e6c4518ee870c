package tutti.web.start;

import static java.util.Objects.requireNonNull;

import tutti.company.Arrow;
import tutti.company.Company;

/** A template on offer. */
public record Card(String name, String title, String says, String counts) {

  public Card {
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    requireNonNull(says, "says");
    requireNonNull(counts, "counts");
  }

  static Card of(String name, Company company, String title, String says) {
    return new Card(
        name,
        title,
        says,
        "%d parties, %d arrows, %d promises"
            .formatted(
                company.parties().size(),
                company.arrows().size(),
                company.arrows().stream().map(Arrow::promises).mapToInt(p -> p.size()).sum()));
  }

  /** The address of its map. */
  public String map() {
    return "/start/" + name + ".svg";
  }
}
