/** How do programs read the picture of a moment? */
@NullMarked
package tutti.report.api;

import org.jspecify.annotations.NullMarked;
