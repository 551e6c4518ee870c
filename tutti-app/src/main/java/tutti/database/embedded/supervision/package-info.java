/**
 * How does a server that ended by itself come back, and when is it given up? The door is {@link
 * tutti.database.embedded.supervision.ServerSupervisor}.
 */
@NullMarked
package tutti.database.embedded.supervision;

import org.jspecify.annotations.NullMarked;
