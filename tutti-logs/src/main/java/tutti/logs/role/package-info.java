/** What do the columns of a log stand for: the case, when, whose work, what was done, by whom? */
@NullMarked
package tutti.logs.role;

import org.jspecify.annotations.NullMarked;
