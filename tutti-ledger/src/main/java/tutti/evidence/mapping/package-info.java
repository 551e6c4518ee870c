/** By which rules do somebody's rows become facts? The mapping file, read and applied. */
@NullMarked
package tutti.evidence.mapping;

import org.jspecify.annotations.NullMarked;
