/** How do people hand in files, and see what became of them? */
@NullMarked
package tutti.intake.web;

import org.jspecify.annotations.NullMarked;
