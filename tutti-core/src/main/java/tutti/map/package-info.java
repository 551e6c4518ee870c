/** How does it look? Planarity, layout and drawing of the company. */
@NullMarked
package tutti.map;

import org.jspecify.annotations.NullMarked;
