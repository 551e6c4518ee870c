/** What does a rule compute over one row or one fact, and what may that cost? CEL, bounded. */
@NullMarked
package tutti.evidence.expression;

import org.jspecify.annotations.NullMarked;
