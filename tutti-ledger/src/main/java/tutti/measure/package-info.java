/** How well is each promise kept? Verdicts, tallies and readings. */
@NullMarked
package tutti.measure;

import org.jspecify.annotations.NullMarked;
