/** Does the database answer, and is what it holds of this version? */
@NullMarked
package tutti.database.store;

import org.jspecify.annotations.NullMarked;
