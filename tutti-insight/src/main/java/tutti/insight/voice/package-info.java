/** What do those who were asked say, and how sure is it? */
@NullMarked
package tutti.insight.voice;

import org.jspecify.annotations.NullMarked;
