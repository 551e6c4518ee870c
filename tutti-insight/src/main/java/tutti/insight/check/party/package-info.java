/** What is wrong with a party, its card, or who holds it? */
@NullMarked
package tutti.insight.check.party;

import org.jspecify.annotations.NullMarked;
