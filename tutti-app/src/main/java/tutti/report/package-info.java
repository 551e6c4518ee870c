/**
 * What is the picture of a moment, ready for any reader? The door is {@link tutti.report.Report}.
 */
@ApplicationModule(
    allowedDependencies = {
      "availability",
      "computing",
      "interruption",
      "company",
      "database",
      "reading",
      "evidence",
      "handoff",
      "measure",
      "map",
      "map::crossing",
      "map::fold",
      "map::svg",
      "insight",
      "insight::check",
      "insight::health",
      "measure::curve",
      "insight::signal",
      "insight::whatif",
      "insight::flow",
      "insight::flow.ready",
      "insight::flow.relay",
      "insight::seen",
      "insight::flow.worth",
      "store"
    })
@NullMarked
package tutti.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
