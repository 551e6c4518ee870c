/**
 * What happened, as known tools export it? Jira, Slack and GitHub hold several events a record,
 * each of which is a record here.
 */
@NullMarked
package tutti.logs.tool;

import org.jspecify.annotations.NullMarked;
