/**
 * How is the map told to programs that draw, and to readers of plain text? Every arrow once, in the
 * order of the ids; whatever a name holds stays text.
 */
@NullMarked
package tutti.map.text;

import org.jspecify.annotations.NullMarked;
