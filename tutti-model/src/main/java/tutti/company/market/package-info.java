/** Whom does the company serve, with what, and who does which part of it? */
@NullMarked
package tutti.company.market;

import org.jspecify.annotations.NullMarked;
