/** Which thing of a company is meant? */
@NullMarked
package tutti.company.ref;

import org.jspecify.annotations.NullMarked;
