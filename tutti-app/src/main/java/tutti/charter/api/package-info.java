/** How do programs read what is promised, and change it? */
@NamedInterface("api")
@NullMarked
package tutti.charter.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
