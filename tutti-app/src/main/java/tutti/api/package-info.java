/**
 * What have all answers to programs in common? Fields, refusals and problems, under {@code
 * /api/v1}.
 */
@NullMarked
package tutti.api;

import org.jspecify.annotations.NullMarked;
