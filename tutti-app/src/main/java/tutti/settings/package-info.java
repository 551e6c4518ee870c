/** How does a reader like pages? What one browser remembers of it, and nobody else sees. */
@NullMarked
package tutti.settings;

import org.jspecify.annotations.NullMarked;
