/** How do programs say what happened? */
@NullMarked
package tutti.intake.api;

import org.jspecify.annotations.NullMarked;
