/** Which page is in which place, and how does whoever reads it like pages? */
@NullMarked
package tutti.page.navigation;

import org.jspecify.annotations.NullMarked;
