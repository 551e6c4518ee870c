/** How are facts imported, and imports listed, cancelled and taken back? */
@NullMarked
package tutti.cli.imports;

import org.jspecify.annotations.NullMarked;
