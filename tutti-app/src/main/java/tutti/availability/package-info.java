/** What cannot be done just now, why, and when is it worth asking again? */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package tutti.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
