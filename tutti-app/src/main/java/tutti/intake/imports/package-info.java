/** What becomes of files that are handed in: tried, stored, stopped, gone on with, taken back? */
@NamedInterface("imports")
@NullMarked
package tutti.intake.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
