/** What is missing in the written company, and who accepted it? The findings, and their rules. */
@NullMarked
package tutti.report.web.check;

import org.jspecify.annotations.NullMarked;
