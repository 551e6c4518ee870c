/** Does the database answer, and is what it holds of this version? */
@NamedInterface("store")
@NullMarked
package tutti.database.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
