/** What does a word on a page mean, and which keys are there? One page, led to beside each term. */
@NullMarked
package tutti.help;

import org.jspecify.annotations.NullMarked;
