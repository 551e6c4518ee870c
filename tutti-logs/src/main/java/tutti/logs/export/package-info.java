/** In which files do facts leave, so that they are the same facts when they are read again? */
@NullMarked
package tutti.logs.export;

import org.jspecify.annotations.NullMarked;
