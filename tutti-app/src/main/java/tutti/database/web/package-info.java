/** How is a request answered that the database, the disk or the time does not allow? */
@NullMarked
package tutti.database.web;

import org.jspecify.annotations.NullMarked;
