/** How do the people and parties of another tool come in? First tried, then stored. */
@NullMarked
package tutti.charter.web.people;

import org.jspecify.annotations.NullMarked;
