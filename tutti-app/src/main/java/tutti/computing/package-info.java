/** What may take long, and how long may it take? */
@ApplicationModule(allowedDependencies = {"availability", "interruption"})
@NullMarked
package tutti.computing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
