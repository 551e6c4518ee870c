package tutti.company.template;

import static java.util.Objects.requireNonNull;

/**
 * A company to start from.
 *
 * @param title what people call it
 * @param essay the title of the essay it comes from
 * @param says in a line, what is in it and for whom
 */
public record CompanyTemplate(String name, String title, String essay, String says) {

  public CompanyTemplate {
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    requireNonNull(essay, "essay");
    requireNonNull(says, "says");
  }
}
