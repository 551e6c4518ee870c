/** How is a log in XES (IEEE 1849) read? A record for each event, with what its trace says. */
@NullMarked
package tutti.logs.xes;

import org.jspecify.annotations.NullMarked;
