/** How does the way from a problem to revenue look, as a whole, thread by thread, at a launch? */
@NullMarked
package tutti.report.web.flow;

import org.jspecify.annotations.NullMarked;
