/**
 * Who holds what ought to be apart? The role conflicts, cf-01 to cf-20 and those a company writes
 * itself, and what the rules know of a person: {@link tutti.insight.check.person.SeatHolder}.
 */
@NullMarked
package tutti.insight.check.person;

import org.jspecify.annotations.NullMarked;
