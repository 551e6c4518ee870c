package tutti.charter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import tutti.company.Company;

/** A published version of the company, with the text it was written as, who, when and why. */
public record Charter(
    int version, Company company, String yaml, Instant publishedAt, String by, String why) {
  public Charter {
    requireNonNull(company, "company");
    requireNonNull(yaml, "yaml");
    requireNonNull(publishedAt, "publishedAt");
    requireNonNull(by, "by");
    requireNonNull(why, "why");
  }
}
