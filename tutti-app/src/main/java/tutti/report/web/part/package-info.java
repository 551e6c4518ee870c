/** What is one party's part? What it gives and gets, its promises, and its way to the Customer. */
@NullMarked
package tutti.report.web.part;

import org.jspecify.annotations.NullMarked;
