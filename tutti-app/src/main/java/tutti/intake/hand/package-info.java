/** How is one thing that happened written down by hand, without a file? */
@NullMarked
package tutti.intake.hand;

import org.jspecify.annotations.NullMarked;
