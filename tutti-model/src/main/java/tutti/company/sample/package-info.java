/** Which company shows what Tutti does, in a demo and in tests? */
@NullMarked
package tutti.company.sample;

import org.jspecify.annotations.NullMarked;
