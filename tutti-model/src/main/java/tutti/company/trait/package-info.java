/**
 * Which fields has an arrow? {@link tutti.company.trait.ArrowFields} is the one list that file,
 * schema, table and form page are made from.
 */
@NullMarked
package tutti.company.trait;

import org.jspecify.annotations.NullMarked;
