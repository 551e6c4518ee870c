package tutti.page;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.database.disk.DiskNotice;
import tutti.page.navigation.PageReader;
import tutti.page.navigation.PersonSeats;
import tutti.page.navigation.SitePage;
import tutti.page.navigation.SitePlace;

/**
 * What stands around the content of every page.
 *
 * @param here the address of the entry in the navigation that is lit
 * @param findings how many errors and warnings are open
 * @param assets the addresses of the files it carries
 * @param motion how the page moves on by itself
 * @param notice what everybody should know about the disk
 * @param reader who looks at it
 */
public record PageFrame(
    String title,
    String here,
    PageMoment moment,
    Optional<ShownCompany> company,
    long findings,
    PageAssets assets,
    Motion motion,
    Optional<DiskNotice> notice,
    PageReader reader) {

  private static final int MOST_OFFERED = 80;

  public PageFrame {
    requireNonNull(title, "title");
    requireNonNull(here, "here");
    requireNonNull(moment, "moment");
    requireNonNull(company, "company");
    requireNonNull(assets, "assets");
    requireNonNull(motion, "motion");
    requireNonNull(notice, "notice");
    requireNonNull(reader, "reader");
  }

  /** How a page moves on by itself. */
  public enum Motion {
    STILL,
    /** It asks again until something is done. */
    POLLING,
    /** Its fields are checked while they are filled in. */
    LIVE,
    /** Its map can be searched, filtered and moved about. */
    DRAWN,
    /** It is asked for again as a whole until its map is drawn. */
    COMING
  }

  /** The same frame around a page that asks again while something runs. */
  public PageFrame polling(boolean polls) {
    return moving(polls ? Motion.POLLING : Motion.STILL);
  }

  /** The same frame around a form that is checked while it is filled in. */
  public PageFrame live() {
    return moving(Motion.LIVE);
  }

  /** The same frame around a page that says by itself what everybody should know. */
  PageFrame withoutNotice() {
    return new PageFrame(
        title, here, moment, company, findings, assets, motion, Optional.empty(), reader);
  }

  /** The same frame, as somebody looks at it. */
  PageFrame readBy(PageReader who) {
    return new PageFrame(title, here, moment, company, findings, assets, motion, notice, who);
  }

  /** The place the page belongs to; none before there is a company. */
  public Optional<SitePlace> place() {
    return company.flatMap(shown -> SitePlace.of(here));
  }

  /** Whether the page is in a place. */
  public boolean lights(SitePlace other) {
    return place().filter(other::equals).isPresent();
  }

  /** How the navigation marks a page: {@code page} itself, {@code true} what it belongs to. */
  public @Nullable String marks(SitePage page) {
    if (!page.address().equals(here)) {
      return null;
    }
    return page.name().equals(title) ? "page" : "true";
  }

  /** How many wait on a page for somebody to act; 0 where nothing does. */
  public long waits(SitePage page) {
    return page.address().equals(SitePage.CHECKS) ? findings : 0;
  }

  /** The parties a reader sits in. */
  public String sits() {
    return reader
        .name()
        .flatMap(name -> company.map(shown -> PersonSeats.of(shown.company(), name)))
        .orElse("");
  }

  /**
   * What stands above it on paper: whose it is, and until when it is counted; empty before that.
   */
  public String printed() {
    return company
        .map(shown -> whose() + ". " + counted(shown.company()) + dates().full(moment.at()) + ".")
        .orElse("");
  }

  private String counted(Company shown) {
    return shown.arrows().stream()
        .flatMap(arrow -> arrow.promises().stream())
        .map(Promise::window)
        .max(Comparator.naturalOrder())
        .map(window ->
            "Counted from %s to %s. "
                .formatted(dates().day(moment.at().minus(window)), dates().day(moment.at())))
        .orElse("");
  }

  public boolean comes() {
    return motion == Motion.COMING;
  }

  /** The same frame around a page that moves in another way. */
  public PageFrame moving(Motion next) {
    return new PageFrame(title, here, moment, company, findings, assets, next, notice, reader);
  }

  public boolean polls() {
    return motion == Motion.POLLING;
  }

  public boolean scripted() {
    return polls() || motion == Motion.LIVE;
  }

  public boolean shows() {
    return motion == Motion.DRAWN;
  }

  /** Dates as the company writes them. */
  public CompanyDates dates() {
    return new CompanyDates(
        company.map(shown -> shown.company().zone()).<ZoneId>map(z -> z).orElse(ZoneOffset.UTC));
  }

  /** {@code Olist, charter 1}; before there is a charter, and where nobody looked, Tutti. */
  public String whose() {
    return company
        .map(shown -> shown.company().name() + ", charter " + shown.version())
        .orElse("Tutti");
  }

  /** What the find field offers: the parties, then what the arrows give. */
  public List<String> findable() {
    return company.stream()
        .map(ShownCompany::company)
        .flatMap(shown ->
            Stream.concat(
                shown.parties().stream().map(Party::name),
                shown.arrows().stream().map(Arrow::gives)))
        .distinct()
        .limit(MOST_OFFERED)
        .toList();
  }
}
