/**
 * What may the columns of a file nobody has described stand for, how sure is that, and why? Told by
 * the names of columns and by what stands in them, never by what people wrote in free text.
 */
@NullMarked
package tutti.logs.suggestion;

import org.jspecify.annotations.NullMarked;
