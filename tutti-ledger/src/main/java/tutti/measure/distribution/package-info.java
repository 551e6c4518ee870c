/**
 * How sure is a share or a count, and which quantiles do numbers have? Distributions, as Commons
 * Statistics works them out.
 */
@NullMarked
package tutti.measure.distribution;

import org.jspecify.annotations.NullMarked;
