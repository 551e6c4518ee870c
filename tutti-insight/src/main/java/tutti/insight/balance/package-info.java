/**
 * Who shapes what is decided, beside the mix that leadership wrote down? Functions and pairs of
 * them only, never a person; in the order of their names, never ranked.
 */
@NullMarked
package tutti.insight.balance;

import org.jspecify.annotations.NullMarked;
