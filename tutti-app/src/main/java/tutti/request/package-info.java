/** How much may a request bring, and how long may it take to arrive? */
@NullMarked
package tutti.request;

import org.jspecify.annotations.NullMarked;
