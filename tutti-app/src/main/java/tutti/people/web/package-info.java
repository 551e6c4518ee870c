/** Who does a browser say its reader is? */
@NamedInterface("web")
@NullMarked
package tutti.people.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
