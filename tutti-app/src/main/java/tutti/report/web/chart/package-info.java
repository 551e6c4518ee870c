/** How do numbers look? Small pictures as SVG: class names only, every word escaped. */
@NullMarked
package tutti.report.web.chart;

import org.jspecify.annotations.NullMarked;
