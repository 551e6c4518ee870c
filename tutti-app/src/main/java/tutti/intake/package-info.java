/**
 * What happened? The one door for what happened: append, fold, judge, count, in one transaction.
 */
@NullMarked
package tutti.intake;

import org.jspecify.annotations.NullMarked;
