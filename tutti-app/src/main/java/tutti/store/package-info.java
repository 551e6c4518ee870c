/**
 * What is remembered? The only room that speaks SQL: charters, the evidence log, hand-offs,
 * verdicts and tallies.
 */
@ApplicationModule(allowedDependencies = {"company", "evidence", "handoff", "measure", "reading"})
@NullMarked
package tutti.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
