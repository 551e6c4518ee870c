/** Can the database be used just now, and is there room to write? */
@NullMarked
package tutti.database;

import org.jspecify.annotations.NullMarked;
