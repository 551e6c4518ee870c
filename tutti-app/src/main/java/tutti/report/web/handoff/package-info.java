/** Which hand-offs are behind a number? Each of them, found by words, state and promise. */
@NullMarked
package tutti.report.web.handoff;

import org.jspecify.annotations.NullMarked;
