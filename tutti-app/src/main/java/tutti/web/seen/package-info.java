/**
 * What does the page say of what was seen and never written, and of what was written for nothing?
 */
@NullMarked
package tutti.web.seen;

import org.jspecify.annotations.NullMarked;
