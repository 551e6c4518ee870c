/** What comes out of packed bytes, and how much of it may? Gzip and ZIP, read where they lie. */
@NullMarked
package tutti.evidence.packed;

import org.jspecify.annotations.NullMarked;
