/** How does somebody see on a page what company their file shows, and begin with it? */
@NullMarked
package tutti.discovery.web;

import org.jspecify.annotations.NullMarked;
