/**
 * How far do things get from a problem to revenue, ready for any reader? The door is {@link
 * tutti.report.flow.EndToEnd}.
 */
@NamedInterface("flow")
@NullMarked
package tutti.report.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
