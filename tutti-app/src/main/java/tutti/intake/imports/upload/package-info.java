/**
 * What becomes of files that are handed in? Kept, tried, stored, stopped, gone on with; and what
 * can be done with the imports there are.
 */
@NamedInterface("upload")
@NullMarked
package tutti.intake.imports.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
