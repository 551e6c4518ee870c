/**
 * Is what was drawn in order? Reads the text of a finished map, knows nothing of how it was made,
 * and answers in a {@link tutti.map.verify.MapVerdict}. Coordinates are whole tenths of a unit and
 * every comparison is exact.
 */
@NullMarked
package tutti.map.verify;

import org.jspecify.annotations.NullMarked;
