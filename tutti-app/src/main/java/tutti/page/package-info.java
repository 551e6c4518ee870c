/** How is a request answered that gets no page of its own? */
@ApplicationModule(allowedDependencies = "availability")
@NullMarked
package tutti.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
