/** Which instant, or which day, does a written time mean? */
@NullMarked
package tutti.reading.time;

import org.jspecify.annotations.NullMarked;
