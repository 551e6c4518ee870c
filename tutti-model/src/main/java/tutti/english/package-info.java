/** How is a number, a list or a beginning written in English? The small words of every sentence. */
@NullMarked
package tutti.english;

import org.jspecify.annotations.NullMarked;
