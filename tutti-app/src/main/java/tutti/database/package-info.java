/** Can the database be used just now, and is there room to write? */
@ApplicationModule(allowedDependencies = {"availability", "page"})
@NullMarked
package tutti.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
