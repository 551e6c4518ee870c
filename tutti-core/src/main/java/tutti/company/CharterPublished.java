package tutti.company;

import static java.util.Objects.requireNonNull;

/** A version of the company came into force. */
public record CharterPublished(int version, Company company) {
  public CharterPublished {
    requireNonNull(company, "company");
  }
}
