/**
 * How does a value look when it is written? {@link tutti.reading.written.WrittenValue} is what is
 * to stand in a YAML text, {@link tutti.reading.written.Script} how, and {@link
 * tutti.reading.written.TextLines} the text it goes into.
 */
@NullMarked
package tutti.reading.written;

import org.jspecify.annotations.NullMarked;
