/** Does what the company does inside add up to what the Customer was promised? */
@NullMarked
package tutti.insight.check.chain;

import org.jspecify.annotations.NullMarked;
