/** How does every fact leave at once? */
@NullMarked
package tutti.backup.api;

import org.jspecify.annotations.NullMarked;
