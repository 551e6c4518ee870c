/** How wide is a text on the map, and where is it wrapped? */
@NullMarked
package tutti.map.typesetting;

import org.jspecify.annotations.NullMarked;
