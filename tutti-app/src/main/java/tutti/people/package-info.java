/** Who may act? */
@NullMarked
package tutti.people;

import org.jspecify.annotations.NullMarked;
