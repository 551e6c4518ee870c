/** Who was asked for a result, and did they have what they needed for it? */
@NullMarked
package tutti.insight.flow.ready;

import org.jspecify.annotations.NullMarked;
