/** Which imports were there, and what became of each? */
@NullMarked
package tutti.ingest.store;

import org.jspecify.annotations.NullMarked;
