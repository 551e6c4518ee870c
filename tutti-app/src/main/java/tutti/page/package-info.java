/**
 * What stands around every page a browser sees? Its frame, its moment, its address; what it is
 * about comes from the slices through {@link tutti.page.ShownCompanies} and {@link
 * tutti.page.FindingCount}.
 */
@NullMarked
package tutti.page;

import org.jspecify.annotations.NullMarked;
