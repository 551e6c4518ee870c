/** Does a server stay alive while it is killed, starved, and sent what no browser sends? */
@NullMarked
package tutti.bench.endurance;

import org.jspecify.annotations.NullMarked;
