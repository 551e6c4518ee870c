/** Which known export is a file, and by which rules is it read? Each is one YAML file. */
@NullMarked
package tutti.logs.preset;

import org.jspecify.annotations.NullMarked;
