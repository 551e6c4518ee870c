/** What can no map of a company show without a crossing, and why? */
@NullMarked
package tutti.map.crossing;

import org.jspecify.annotations.NullMarked;
