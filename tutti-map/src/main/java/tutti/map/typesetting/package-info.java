/** How wide is a text on the map, in which face, and where is it broken into rows? */
@NullMarked
package tutti.map.typesetting;

import org.jspecify.annotations.NullMarked;
