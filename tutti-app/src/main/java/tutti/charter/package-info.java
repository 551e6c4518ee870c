/** What is promised, and since when? The one door for what was promised. */
@NullMarked
package tutti.charter;

import org.jspecify.annotations.NullMarked;
