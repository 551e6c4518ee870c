/** What was reported? Immutable facts, and the records of a log in which they stand. */
@NullMarked
package tutti.evidence;

import org.jspecify.annotations.NullMarked;
