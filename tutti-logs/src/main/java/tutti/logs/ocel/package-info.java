/**
 * How is an object-centric log (OCEL 1.0 and 2.0) read? A record for each event and each object it
 * is related to, the same whatever it is written in.
 */
@NullMarked
package tutti.logs.ocel;

import org.jspecify.annotations.NullMarked;
