/**
 * What does a backup file look like, and is it whole? A line that names it, then compressed frames:
 * a head, the rows of every table, a closing list; at the end SHA-256 over every byte before it. A
 * locked one is this file inside the format of {@link tutti.backup.age}. The doors are {@link
 * tutti.backup.archive.ArchiveWriter} and {@link tutti.backup.archive.ArchiveReader}.
 */
@NullMarked
package tutti.backup.archive;

import org.jspecify.annotations.NullMarked;
