/** With which fields is a form of promise written, and how are they asked for on a page? */
@NullMarked
package tutti.company.form.term;

import org.jspecify.annotations.NullMarked;
