/** What do signals tell of what comes later, in the form a reader wants: text, JSON? */
@NamedInterface("signal")
@NullMarked
package tutti.report.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
