/** Do both ends stand behind a promise? What they said, and what they can say. */
@NamedInterface("agree")
@NullMarked
package tutti.charter.web.agree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
