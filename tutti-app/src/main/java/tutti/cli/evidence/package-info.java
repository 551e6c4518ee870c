/** Which facts do the files on the command line hold? */
@NullMarked
package tutti.cli.evidence;

import org.jspecify.annotations.NullMarked;
