/** Where is the page of the thing I know by name? */
@NullMarked
package tutti.report.web.find;

import org.jspecify.annotations.NullMarked;
