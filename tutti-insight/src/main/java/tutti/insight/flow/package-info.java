/** How far do things get on the way from a market problem to revenue, and what do they wait for? */
@NullMarked
package tutti.insight.flow;

import org.jspecify.annotations.NullMarked;
