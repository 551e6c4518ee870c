/** Do both ends stand behind a promise? What they said, and what they can say. */
@NullMarked
package tutti.web.agree;

import org.jspecify.annotations.NullMarked;
