/** How long does it take, when some are still open? Curves by age, open ones censored. */
@NullMarked
package tutti.measure.curve;

import org.jspecify.annotations.NullMarked;
