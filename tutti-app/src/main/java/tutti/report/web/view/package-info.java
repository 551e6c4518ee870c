/** What does a page say? Values that templates print, each made from a report. */
@NullMarked
package tutti.report.web.view;

import org.jspecify.annotations.NullMarked;
