/**
 * How do programs read what people see? JSON under {@code /api/v1}, the same values as the pages.
 */
@ApplicationModule(
    allowedDependencies = {"company", "evidence", "insight", "measure", "reading", "report"})
@NullMarked
package tutti.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
