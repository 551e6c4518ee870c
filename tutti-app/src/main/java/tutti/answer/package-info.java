/** How is a request answered that gets no page of its own? */
@NullMarked
package tutti.answer;

import org.jspecify.annotations.NullMarked;
