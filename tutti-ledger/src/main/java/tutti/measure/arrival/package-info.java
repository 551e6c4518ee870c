/** At which pace do hand-offs come, and what is silence? */
@NullMarked
package tutti.measure.arrival;

import org.jspecify.annotations.NullMarked;
