/** How long is a promise's limit? Spans of time, and the hours and days on which people work. */
@NullMarked
package tutti.company.time;

import org.jspecify.annotations.NullMarked;
