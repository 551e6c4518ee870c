/** What therefore happened? The fold of evidence into hand-offs. */
@NullMarked
package tutti.handoff;

import org.jspecify.annotations.NullMarked;
