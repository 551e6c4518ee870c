/** Which company does somebody's file show, and what happened in it? */
@NamedInterface("draft")
@NullMarked
package tutti.discovery.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
