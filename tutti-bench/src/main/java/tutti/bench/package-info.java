/** How fast is it? Benchmarks of the core, run by {@code ./build bench}. */
@NullMarked
package tutti.bench;

import org.jspecify.annotations.NullMarked;
