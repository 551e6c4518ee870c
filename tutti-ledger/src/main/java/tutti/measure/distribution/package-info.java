/** How sure is a share or a count? Distributions, as Commons Statistics works them out. */
@NullMarked
package tutti.measure.distribution;

import org.jspecify.annotations.NullMarked;
