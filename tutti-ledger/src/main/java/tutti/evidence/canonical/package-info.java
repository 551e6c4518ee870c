/** Which fact does a record in canonical form give, as CSV or as JSON? */
@NullMarked
package tutti.evidence.canonical;

import org.jspecify.annotations.NullMarked;
