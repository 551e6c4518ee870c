/** Why does an arrow stand among those to fix, and how sure is that? In words for any reader. */
@NamedInterface("fix")
@NullMarked
package tutti.report.fix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
