/** What do people see in a browser? Pages that read and forms that work without JavaScript. */
@ApplicationModule(
    allowedDependencies = {
      "availability",
      "computing",
      "charter",
      "charter::agreement",
      "company",
      "database",
      "evidence",
      "handoff",
      "ingest",
      "insight",
      "insight::check",
      "insight::health",
      "insight::voice",
      "measure::curve",
      "insight::flow",
      "insight::flow.ready",
      "insight::flow.relay",
      "insight::seen",
      "insight::flow.worth",
      "map",
      "map::crossing",
      "map::fold",
      "map::svg",
      "measure",
      "page",
      "print",
      "reading",
      "report",
      "report::finding",
      "report::seen",
      "report::flow"
    })
@NullMarked
package tutti.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
