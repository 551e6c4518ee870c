/** Does anybody still wait for what is being worked out? */
@NullMarked
package tutti.interruption;

import org.jspecify.annotations.NullMarked;
