/** What was promised when, by whom and why? The versions of the charter. */
@NullMarked
package tutti.charter.web.history;

import org.jspecify.annotations.NullMarked;
