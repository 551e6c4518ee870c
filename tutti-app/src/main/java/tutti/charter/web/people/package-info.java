/**
 * Who works here, and in which seats? The people, how they come, are renamed and leave, and lists
 * of them that other tools have.
 */
@NullMarked
package tutti.charter.web.people;

import org.jspecify.annotations.NullMarked;
