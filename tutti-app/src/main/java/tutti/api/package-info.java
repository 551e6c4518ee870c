/**
 * How do programs read what people see, and change what is promised? JSON and YAML under {@code
 * /api/v1}, the same values as the pages.
 */
@ApplicationModule(
    allowedDependencies = {
      "charter",
      "charter::agreement",
      "company",
      "evidence",
      "insight",
      "insight::check",
      "measure",
      "reading",
      "report",
      "report::finding"
    })
@NullMarked
package tutti.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
