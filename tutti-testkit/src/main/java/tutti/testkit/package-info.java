/** What do tests of every module stand on? */
@NullMarked
package tutti.testkit;

import org.jspecify.annotations.NullMarked;
