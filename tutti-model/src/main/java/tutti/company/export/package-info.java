/** How is a company told to other tools? OpenSLO, Mermaid, DOT and CSV. */
@NullMarked
package tutti.company.export;

import org.jspecify.annotations.NullMarked;
