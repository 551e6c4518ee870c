/** How is a YAML text read with a place for every value, and changed in one of them alone? */
@NullMarked
package tutti.reading.yaml;

import org.jspecify.annotations.NullMarked;
