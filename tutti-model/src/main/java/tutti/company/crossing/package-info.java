/** What can no map of a company show without a crossing? */
@NullMarked
package tutti.company.crossing;

import org.jspecify.annotations.NullMarked;
