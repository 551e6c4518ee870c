/** What does a font file hold, and how is a smaller one made of it? */
@NullMarked
package tutti.map.font;

import org.jspecify.annotations.NullMarked;
