/** How is the whole? What is measured, what goes well and what does not, and what has changed. */
@NullMarked
package tutti.insight.health;

import org.jspecify.annotations.NullMarked;
