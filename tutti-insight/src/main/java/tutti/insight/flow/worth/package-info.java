/** Did what was built reach the customer's hands, and is the problem gone? */
@NullMarked
package tutti.insight.flow.worth;

import org.jspecify.annotations.NullMarked;
