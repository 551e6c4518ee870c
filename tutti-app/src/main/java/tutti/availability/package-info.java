/** What cannot be done just now, why, and when is it worth asking again? */
@NullMarked
package tutti.availability;

import org.jspecify.annotations.NullMarked;
