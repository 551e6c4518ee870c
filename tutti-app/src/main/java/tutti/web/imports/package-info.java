/** Which imports were there, what became of them, and how is one taken back? */
@NullMarked
package tutti.web.imports;

import org.jspecify.annotations.NullMarked;
