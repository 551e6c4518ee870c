package tutti.page.navigation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where pages are found: each place answers one question, on one page or several. */
public enum SitePlace {
  /** How do we stand? */
  MAP(
      "Map",
      new SitePage("Map", "/"),
      new SitePage("As seen", "/?as=seen"),
      new SitePage("As a table", "/arrows")),
  /** What do I owe, what am I owed? */
  INBOX("Inbox", new SitePage("My part", "/part")),
  /** What goes well and poorly, and why? */
  HEALTH("Health", new SitePage("Arrows", "/health"), new SitePage("End to end", "/flow")),
  /** What did we write down? */
  COMPANY(
      "Company",
      new SitePage("Parties", "/parties"),
      new SitePage("Checks", SitePage.CHECKS),
      new SitePage("Charter", "/charter"),
      new SitePage("People", "/people")),
  /** Where do the facts come from? */
  SOURCES("Sources", new SitePage("From a file", "/import"), new SitePage("Discover", "/discover"));

  private final String title;
  private final List<SitePage> pages;

  SitePlace(String title, SitePage... pages) {
    this.title = title;
    this.pages = List.of(pages);
  }

  /** As it stands in the navigation. */
  public String title() {
    return title;
  }

  /** What its own line leads to. */
  public List<SitePage> pages() {
    return pages;
  }

  /** Where it is entered. */
  public String address() {
    return pages.getFirst().address();
  }

  /** The key that leads there, after {@code g}. */
  public String key() {
    return title.substring(0, 1).toLowerCase(Locale.ROOT);
  }

  /** Whether it stays on a narrow screen, where the others are behind the menu. */
  public boolean stays() {
    return this == MAP || this == INBOX;
  }

  /** The place of a page by its address. */
  public static Optional<SitePlace> of(String address) {
    return Arrays.stream(values())
        .filter(place -> place.pages.stream().anyMatch(page -> page.address().equals(address)))
        .findFirst();
  }
}
