/**
 * How does a server that ended by itself come back, and when is it given up? The door is {@link
 * tutti.store.embedded.supervision.ServerSupervisor}.
 */
@NullMarked
package tutti.store.embedded.supervision;

import org.jspecify.annotations.NullMarked;
