/**
 * What is missing or contradictory in what was written? One small class per rule; all of them stand
 * in {@link tutti.insight.check.CheckRules#all()}.
 */
@NullMarked
package tutti.insight.check;

import org.jspecify.annotations.NullMarked;
