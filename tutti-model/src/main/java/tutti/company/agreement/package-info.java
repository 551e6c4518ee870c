/** Who speaks for which end of an arrow, and what may they say to a promise? */
@NullMarked
package tutti.company.agreement;

import org.jspecify.annotations.NullMarked;
