/** Who hands work to whom, as somebody's log tells it, and which company would say the same? */
@NullMarked
package tutti.discovery;

import org.jspecify.annotations.NullMarked;
