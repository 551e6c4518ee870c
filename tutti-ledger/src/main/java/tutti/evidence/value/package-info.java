/** What does the text of a cell mean? Times, days, numbers, and what says that there is nothing. */
@NullMarked
package tutti.evidence.value;

import org.jspecify.annotations.NullMarked;
