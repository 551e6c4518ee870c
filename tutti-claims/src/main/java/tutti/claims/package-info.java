/**
 * Which claims of the essays does a test show? Tests say so with {@link tutti.claims.Claim}; {@link
 * tutti.claims.ClaimsPage} writes the page.
 */
@NullMarked
package tutti.claims;

import org.jspecify.annotations.NullMarked;
