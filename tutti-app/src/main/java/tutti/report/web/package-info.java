/** How do people see the picture of a moment? Maps, arrows, weeks and health. */
@NullMarked
package tutti.report.web;

import org.jspecify.annotations.NullMarked;
