/**
 * What has to happen later? Kept in a table from the transaction that asked for it until it is
 * done, whatever process ends meanwhile; what fails is tried again. The doors are {@link
 * tutti.jobs.JobQueue} and {@link tutti.jobs.BackgroundJob}.
 */
@NullMarked
package tutti.jobs;

import org.jspecify.annotations.NullMarked;
