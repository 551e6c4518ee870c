/**
 * How do programs read what people see, and change what is promised? JSON and YAML under {@code
 * /api/v1}, the same values as the pages.
 */
@ApplicationModule(
    allowedDependencies = {
      "availability",
      "backup",
      "charter",
      "charter::agreement",
      "company",
      "database",
      "evidence",
      "ingest",
      "insight",
      "insight::check",
      "insight::flow",
      "measure",
      "reading",
      "report",
      "report::finding",
      "report::flow"
    })
@NullMarked
package tutti.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
