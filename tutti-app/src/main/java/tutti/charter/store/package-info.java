/** Which companies were published, and when? */
@NamedInterface("store")
@NullMarked
package tutti.charter.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
