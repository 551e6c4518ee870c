/** Whom does a command ask: a running server, or a database in a folder? */
@NamedInterface("server")
@NullMarked
package tutti.cli.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
