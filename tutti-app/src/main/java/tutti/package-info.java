/** Who opens the house? {@link tutti.Tutti} starts the server or runs one command. */
@NullMarked
package tutti;

import org.jspecify.annotations.NullMarked;
