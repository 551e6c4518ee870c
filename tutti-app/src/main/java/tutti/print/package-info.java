/**
 * What is a map printed as? SVG, PNG, PDF and texts; the door is {@link tutti.print.MapRenderer}.
 */
@ApplicationModule(
    allowedDependencies = {"company", "map", "map::svg", "map::text", "map::typesetting"})
@NullMarked
package tutti.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
