/**
 * How is what was promised said? The one place that names an arrow and words a promise: {@link
 * tutti.company.statement.PromiseWords}.
 */
@NullMarked
package tutti.company.statement;

import org.jspecify.annotations.NullMarked;
