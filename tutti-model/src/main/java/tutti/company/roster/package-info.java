/** Whom do other lists know that the company does not? Parties and people to add. */
@NullMarked
package tutti.company.roster;

import org.jspecify.annotations.NullMarked;
