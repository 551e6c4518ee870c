/** What if? One change to a company, and how much more then reaches the Customer. */
@NullMarked
package tutti.insight.whatif;

import org.jspecify.annotations.NullMarked;
