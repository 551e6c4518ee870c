/** How does somebody look around before they have anything of their own? By a made-up company. */
@NullMarked
package tutti.sample;

import org.jspecify.annotations.NullMarked;
