package tutti.page.navigation;

import static java.util.Objects.requireNonNull;

/**
 * A page that the navigation leads to.
 *
 * @param name as it stands in the navigation
 */
public record SitePage(String name, String address) {

  /** The page of what the company's own words leave open; its number is how many wait. */
  public static final String CHECKS = "/checks";

  public SitePage {
    requireNonNull(name, "name");
    requireNonNull(address, "address");
  }
}
