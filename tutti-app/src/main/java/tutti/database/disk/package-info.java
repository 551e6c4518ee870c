/** Is there room on the disk, for data and for the log that keeps it? */
@NamedInterface("disk")
@NullMarked
package tutti.database.disk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
