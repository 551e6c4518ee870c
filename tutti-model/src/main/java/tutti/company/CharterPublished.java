package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A version of the company came into force.
 *
 * @param before the company that was in force until then
 */
public record CharterPublished(int version, Optional<Company> before, Company company) {
  public CharterPublished {
    requireNonNull(before, "before");
    requireNonNull(company, "company");
  }
}
