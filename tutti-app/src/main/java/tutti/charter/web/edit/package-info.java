/** How is the written company changed in a browser? Forms that work without JavaScript. */
@NamedInterface("edit")
@NullMarked
package tutti.charter.web.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
