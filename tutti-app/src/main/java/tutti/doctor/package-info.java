/**
 * Is everything as it should be? Looks at the data folder and its database, and with patience at
 * every row. The door is {@link tutti.doctor.Doctor}.
 */
@NullMarked
package tutti.doctor;

import org.jspecify.annotations.NullMarked;
