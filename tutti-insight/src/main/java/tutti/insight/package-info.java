/** What follows? Checks, what to fix first, what to measure first, and what if. */
@NullMarked
package tutti.insight;

import org.jspecify.annotations.NullMarked;
