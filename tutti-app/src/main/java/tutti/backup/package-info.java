/**
 * How does everything Tutti knows leave it whole, and come back? Backups, their restoring and
 * checking, and every fact as CSV. The doors are {@link tutti.backup.Backups}, {@link
 * tutti.backup.BackupRestoration}, {@link tutti.backup.MigrationCopy} and {@link
 * tutti.backup.EvidenceExport}.
 */
@NullMarked
package tutti.backup;

import org.jspecify.annotations.NullMarked;
