/** How much may a request bring, and how long may it take to arrive? */
@ApplicationModule(allowedDependencies = {"availability", "page"})
@NullMarked
package tutti.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
