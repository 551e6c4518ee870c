/** How does a log become facts? The door is {@link tutti.evidence.log.EvidenceReader}. */
@NullMarked
package tutti.evidence.log;

import org.jspecify.annotations.NullMarked;
