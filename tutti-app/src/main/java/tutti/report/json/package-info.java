/** How do fields and numbers stand in JSON, whatever they tell? */
@NamedInterface("json")
@NullMarked
package tutti.report.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
