/**
 * How is a CSV file read as people have it? Its encoding, its delimiter, the row that names its
 * columns.
 */
@NullMarked
package tutti.evidence.csv;

import org.jspecify.annotations.NullMarked;
