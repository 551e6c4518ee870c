/** What is remembered of every import, and how is one taken back or put in again? */
@NamedInterface("imports")
@NullMarked
package tutti.intake.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
