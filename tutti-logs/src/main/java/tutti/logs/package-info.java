/** What do the files of other tools hold? Their formats, each a room of its own. */
@NullMarked
package tutti.logs;

import org.jspecify.annotations.NullMarked;
