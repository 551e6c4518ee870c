/** What is remembered of what happened: facts, hand-offs, verdicts, tallies and imports? */
@NamedInterface("store")
@NullMarked
package tutti.intake.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
