/** Does what the company offers answer what its audiences need? */
@NullMarked
package tutti.insight.check.market;

import org.jspecify.annotations.NullMarked;
