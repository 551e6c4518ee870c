/** How good and how quick are the drawings, beside those of other programs? */
@NullMarked
package tutti.bench.drawing;

import org.jspecify.annotations.NullMarked;
