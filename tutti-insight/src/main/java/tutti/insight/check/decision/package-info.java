/** Who shapes what is decided, and was everybody asked? */
@NullMarked
package tutti.insight.check.decision;

import org.jspecify.annotations.NullMarked;
