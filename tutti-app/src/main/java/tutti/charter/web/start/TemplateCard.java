package tutti.charter.web.start;

import static java.util.Objects.requireNonNull;

import tutti.company.Arrow;
import tutti.company.Company;

/** A template on offer. */
public record TemplateCard(String name, String title, String says, String counts) {

  public TemplateCard {
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    requireNonNull(says, "says");
    requireNonNull(counts, "counts");
  }

  static TemplateCard of(String name, Company company, String title, String says) {
    return new TemplateCard(
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
