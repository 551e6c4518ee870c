/** What is wrong with an arrow, whatever is promised on it? */
@NullMarked
package tutti.insight.check.arrow;

import org.jspecify.annotations.NullMarked;
