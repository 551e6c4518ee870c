/** Do the two ends of an arrow owe each other, and did both say yes? */
@NullMarked
package tutti.insight.check.agreement;

import org.jspecify.annotations.NullMarked;
