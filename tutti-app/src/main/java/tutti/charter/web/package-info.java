/** How do people see and change what is promised? Each page has a room of its own. */
@NullMarked
package tutti.charter.web;

import org.jspecify.annotations.NullMarked;
