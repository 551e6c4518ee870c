/** In which steps does a problem become revenue, and what has to be ready for each? */
@NullMarked
package tutti.company.chain;

import org.jspecify.annotations.NullMarked;
