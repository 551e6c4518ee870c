/** What did the company decide about itself: its target mix, rules, exemptions and reviews? */
@NullMarked
package tutti.company.rule;

import org.jspecify.annotations.NullMarked;
