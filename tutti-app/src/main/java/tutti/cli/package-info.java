/**
 * How does Tutti answer on the command line? One class for each command; the door is {@link
 * tutti.cli.CommandLineFace}.
 */
@NullMarked
package tutti.cli;

import org.jspecify.annotations.NullMarked;
