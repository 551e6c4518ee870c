/**
 * What is the picture of a moment, ready for any reader? The door is {@link
 * tutti.report.CompanyReport}.
 */
@NullMarked
package tutti.report;

import org.jspecify.annotations.NullMarked;
