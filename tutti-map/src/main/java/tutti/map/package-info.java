/** How does a company look? It is planned as boxes and lanes, arranged, and drawn on its sheet. */
@NullMarked
package tutti.map;

import org.jspecify.annotations.NullMarked;
