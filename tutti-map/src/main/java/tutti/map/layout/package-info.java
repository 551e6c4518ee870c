/** Where does everything lie? Boxes and lanes without a crossing, calm, and near where they lay. */
@NullMarked
package tutti.map.layout;

import org.jspecify.annotations.NullMarked;
