/**
 * What does the page say of what was seen and never written, and of what was written for nothing?
 */
@NullMarked
package tutti.report.web.seen;

import org.jspecify.annotations.NullMarked;
