/**
 * What do the rules say of a company, in the form a reader wants: text, JSON, JUnit, SARIF? The
 * door is {@link tutti.report.finding.CheckReport}.
 */
@NamedInterface("finding")
@NullMarked
package tutti.report.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
