/** How is a company's text changed in one place, and what is in the way? */
@NullMarked
package tutti.company.edit;

import org.jspecify.annotations.NullMarked;
