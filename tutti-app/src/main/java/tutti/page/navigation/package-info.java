/** Which page is in which place, and how does whoever reads it like pages? */
@NamedInterface("navigation")
@NullMarked
package tutti.page.navigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
