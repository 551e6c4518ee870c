/** How is the written company changed in a browser? Forms that work without JavaScript. */
@NullMarked
package tutti.web.edit;

import org.jspecify.annotations.NullMarked;
