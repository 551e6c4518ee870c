/** What was promised? Parties, seats, arrows and promises, read from one YAML file. */
@NullMarked
package tutti.company;

import org.jspecify.annotations.NullMarked;
