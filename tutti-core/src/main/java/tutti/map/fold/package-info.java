/** Which functions does a reader see as one box? Roles within functions, closed and open. */
@NullMarked
package tutti.map.fold;

import org.jspecify.annotations.NullMarked;
