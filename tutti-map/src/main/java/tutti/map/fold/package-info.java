/** Whom and what does a reader see, when functions are open or closed to one box? */
@NullMarked
package tutti.map.fold;

import org.jspecify.annotations.NullMarked;
