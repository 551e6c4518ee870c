/** How does the company differ from the template it is held against? */
@NullMarked
package tutti.report.web.compare;

import org.jspecify.annotations.NullMarked;
