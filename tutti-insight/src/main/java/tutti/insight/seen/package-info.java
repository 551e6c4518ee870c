/** What did the company write down, and what does the evidence show instead? */
@NullMarked
package tutti.insight.seen;

import org.jspecify.annotations.NullMarked;
