/** What did somebody write down of who belongs together, and what of it is seen in a log? */
@NamedInterface("said")
@NullMarked
package tutti.discovery.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
