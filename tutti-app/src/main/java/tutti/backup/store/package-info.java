/**
 * How are whole tables copied out of a database, and into one? The only SQL of the room: what
 * tables there are is asked of PostgreSQL's catalogue, so that none is forgotten.
 */
@NamedInterface("store")
@NullMarked
package tutti.backup.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
