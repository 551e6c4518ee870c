package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tutti.company.Company;

/** How every arrow of a company stands at an instant, in the order of the file. */
public record CompanyReading(Company company, Instant at, List<ArrowReading> arrows) {

  public CompanyReading {
    requireNonNull(company, "company");
    requireNonNull(at, "at");
    arrows = List.copyOf(arrows);
  }

  public static CompanyReading of(Company company, SampleSource samples, Instant at) {
    return new CompanyReading(
        company,
        at,
        company.arrows().stream().map(arrow -> ArrowReading.of(arrow, samples, at)).toList());
  }

  /** The reading of the arrow with this id. */
  public Optional<ArrowReading> arrow(String id) {
    return arrows.stream().filter(reading -> reading.arrow().id().equals(id)).findFirst();
  }
}
