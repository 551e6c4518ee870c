/**
 * How does the bundled PostgreSQL start, stop and survive? The door is {@link
 * tutti.store.embedded.EmbeddedPostgres}.
 */
@NullMarked
package tutti.store.embedded;

import org.jspecify.annotations.NullMarked;
