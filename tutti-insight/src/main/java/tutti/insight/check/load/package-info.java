/**
 * Where does more rest on one person, seat, party or arrow than it can carry? The overload rules,
 * ov-01 to ov-10, one small class each.
 */
@NullMarked
package tutti.insight.check.load;

import org.jspecify.annotations.NullMarked;
