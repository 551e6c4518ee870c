/**
 * How is an object-centric log read that is an SQLite database? Its tables alone, never its views.
 */
@NullMarked
package tutti.logs.ocel.table;

import org.jspecify.annotations.NullMarked;
