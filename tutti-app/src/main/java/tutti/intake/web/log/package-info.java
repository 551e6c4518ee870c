/** How does somebody write down one thing that happened, and where is a file to fill in? */
@NullMarked
package tutti.intake.web.log;

import org.jspecify.annotations.NullMarked;
