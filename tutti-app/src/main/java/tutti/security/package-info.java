/** Who may ask, and from where? Until sign-in exists: whoever sits at this machine. */
@ApplicationModule(allowedDependencies = "page")
@NullMarked
package tutti.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
