/** How does the database feel? The room's only SQL. */
@NullMarked
package tutti.doctor.store;

import org.jspecify.annotations.NullMarked;
