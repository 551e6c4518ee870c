/** What can every command be told, and how does it end? */
@NullMarked
package tutti.cli.option;

import org.jspecify.annotations.NullMarked;
