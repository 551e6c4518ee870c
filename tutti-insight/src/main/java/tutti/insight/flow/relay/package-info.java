/** What comes by one arrow and goes on by another, and what gets lost between them? */
@NullMarked
package tutti.insight.flow.relay;

import org.jspecify.annotations.NullMarked;
