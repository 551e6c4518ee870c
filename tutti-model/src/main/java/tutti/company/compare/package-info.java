/** How does a company differ from the template it is held against? */
@NullMarked
package tutti.company.compare;

import org.jspecify.annotations.NullMarked;
