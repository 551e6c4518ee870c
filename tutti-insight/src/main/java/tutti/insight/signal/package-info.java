/** Does a signal tell anything about what comes later, or is it vanity? */
@NullMarked
package tutti.insight.signal;

import org.jspecify.annotations.NullMarked;
