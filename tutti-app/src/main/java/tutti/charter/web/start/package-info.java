/** How does a company begin? From a template, from nothing, or from a file of its own. */
@NullMarked
package tutti.charter.web.start;

import org.jspecify.annotations.NullMarked;
