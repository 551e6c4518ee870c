/** How is a mapping found for a file? */
@NullMarked
package tutti.cli.mapping;

import org.jspecify.annotations.NullMarked;
