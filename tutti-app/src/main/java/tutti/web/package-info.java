/** What do people see in a browser? Pages that read and forms that work without JavaScript. */
@ApplicationModule(
    allowedDependencies = {
      "charter",
      "charter::agreement",
      "company",
      "evidence",
      "handoff",
      "ingest",
      "insight",
      "insight::check",
      "insight::health",
      "insight::voice",
      "measure::curve",
      "map",
      "measure",
      "reading",
      "report"
    })
@NullMarked
package tutti.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
