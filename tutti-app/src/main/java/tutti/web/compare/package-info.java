/** How does the company differ from the template it is held against? */
@NullMarked
package tutti.web.compare;

import org.jspecify.annotations.NullMarked;
