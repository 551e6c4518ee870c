/**
 * What was written and what was seen, ready for any reader? The door is {@link
 * tutti.report.seen.StoredSightings}.
 */
@NamedInterface("seen")
@NullMarked
package tutti.report.seen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
