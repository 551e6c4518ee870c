/** What was reported? Immutable facts, and one reader per format. */
@NullMarked
package tutti.evidence;

import org.jspecify.annotations.NullMarked;
