/**
 * What happened? The one door for what happened: append, fold, judge, count, in one transaction.
 */
@ApplicationModule(
    allowedDependencies = {
      "availability",
      "charter",
      "company",
      "computing",
      "database",
      "reading",
      "evidence",
      "handoff",
      "interruption",
      "measure",
      "store"
    })
@NullMarked
package tutti.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
