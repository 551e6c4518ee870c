/** What do the two ends of an arrow say to its promises? */
@NamedInterface("agreement")
@NullMarked
package tutti.charter.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
