/** What may take long, and how long may it take? */
@NullMarked
package tutti.computing;

import org.jspecify.annotations.NullMarked;
