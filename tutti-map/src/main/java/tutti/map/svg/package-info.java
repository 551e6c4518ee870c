/** How is a drawing written as SVG, for a page or as a file of its own? */
@NullMarked
package tutti.map.svg;

import org.jspecify.annotations.NullMarked;
