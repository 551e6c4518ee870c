/**
 * How does Tutti answer on the command line? One class for each command; the door is {@link
 * tutti.cli.CommandLineFace}.
 */
@ApplicationModule(
    allowedDependencies = {
      "availability",
      "backup",
      "charter",
      "company",
      "doctor",
      "evidence",
      "handoff",
      "ingest",
      "insight",
      "insight::check",
      "insight::health",
      "insight::signal",
      "insight::whatif",
      "insight::flow",
      "insight::flow.ready",
      "insight::flow.relay",
      "insight::seen",
      "insight::flow.worth",
      "insight::simulation",
      "map",
      "map::crossing",
      "map::fold",
      "map::svg",
      "map::verify",
      "measure",
      "print",
      "reading",
      "report",
      "report::finding",
      "report::signal",
      "report::seen",
      "report::flow"
    })
@NullMarked
package tutti.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
