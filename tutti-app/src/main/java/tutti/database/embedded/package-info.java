/**
 * How does the bundled PostgreSQL start, stop and survive? The door is {@link
 * tutti.database.embedded.EmbeddedPostgres}.
 */
@NullMarked
package tutti.database.embedded;

import org.jspecify.annotations.NullMarked;
