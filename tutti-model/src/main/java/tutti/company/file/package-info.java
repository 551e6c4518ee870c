/** How is a company written down? The YAML form, read with a place for every problem. */
@NullMarked
package tutti.company.file;

import org.jspecify.annotations.NullMarked;
