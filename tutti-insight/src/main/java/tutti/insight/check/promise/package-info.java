/** What is wrong with what is promised on an arrow? */
@NullMarked
package tutti.insight.check.promise;

import org.jspecify.annotations.NullMarked;
