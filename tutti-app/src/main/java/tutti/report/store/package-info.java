/** What is counted as of a moment? */
@NullMarked
package tutti.report.store;

import org.jspecify.annotations.NullMarked;
