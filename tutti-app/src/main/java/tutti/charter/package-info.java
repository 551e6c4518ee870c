/** What is promised, and since when? The one door for what was promised. */
@ApplicationModule(
    allowedDependencies = {"company", "database", "reading", "insight", "insight::check", "store"})
@NullMarked
package tutti.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
