/** What does one hand-off mean for one promise, and how many do of each? */
@NullMarked
package tutti.measure.verdict;

import org.jspecify.annotations.NullMarked;
