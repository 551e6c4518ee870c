/** What can be done with what a server stores: serve, change, back up, examine? */
@NullMarked
package tutti.cli.stored;

import org.jspecify.annotations.NullMarked;
