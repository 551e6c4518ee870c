/** How does the driver speak over a Unix socket? It is told the name of the socket factory. */
@NullMarked
package tutti.database.embedded.socket;

import org.jspecify.annotations.NullMarked;
