/** What differs between two versions of a company, by its meaning? */
@NullMarked
package tutti.company.change;

import org.jspecify.annotations.NullMarked;
