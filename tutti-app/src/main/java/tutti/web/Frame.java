package tutti.web;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.charter.Charter;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.database.DiskNotice;
import tutti.web.view.Dates;
import tutti.web.view.MapPicture;

/**
 * What stands around the content of every page.
 *
 * @param here the address of the entry in the navigation that is lit
 * @param findings how many errors and warnings are open
 * @param assets the addresses of the files it carries
 * @param motion how the page moves on by itself
 * @param notice what everybody should know about the disk
 */
public record Frame(
    String title,
    String here,
    Moment moment,
    Optional<Charter> charter,
    long findings,
    Assets assets,
    Motion motion,
    Optional<DiskNotice> notice) {

  private static final int MOST_OFFERED = 80;

  public Frame {
    requireNonNull(title, "title");
    requireNonNull(here, "here");
    requireNonNull(moment, "moment");
    requireNonNull(charter, "charter");
    requireNonNull(assets, "assets");
    requireNonNull(motion, "motion");
    requireNonNull(notice, "notice");
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
  Frame polling(boolean polls) {
    return moving(polls ? Motion.POLLING : Motion.STILL);
  }

  /** The same frame around a form that is checked while it is filled in. */
  public Frame live() {
    return moving(Motion.LIVE);
  }

  /** The same frame around a page that says by itself what everybody should know. */
  Frame withoutNotice() {
    return new Frame(title, here, moment, charter, findings, assets, motion, Optional.empty());
  }

  /** The same frame around a map, or around what stands in its place. */
  Frame around(MapPicture picture) {
    if (picture.coming()) {
      return moving(Motion.COMING);
    }
    return picture.engraving().isPresent() ? moving(Motion.DRAWN) : this;
  }

  public boolean comes() {
    return motion == Motion.COMING;
  }

  private Frame moving(Motion next) {
    return new Frame(title, here, moment, charter, findings, assets, next, notice);
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
  public Dates dates() {
    return new Dates(
        charter.map(c -> c.company().zone()).<ZoneId>map(z -> z).orElse(ZoneOffset.UTC));
  }

  /** {@code Olist, charter 1}; before there is a charter, and where nobody looked, Tutti. */
  public String whose() {
    return charter.map(c -> c.company().name() + ", charter " + c.version()).orElse("Tutti");
  }

  /** What the find field offers: the parties, then what the arrows give. */
  public List<String> findable() {
    return charter.stream()
        .map(Charter::company)
        .flatMap(company ->
            Stream.concat(
                company.parties().stream().map(Party::name),
                company.arrows().stream().map(Arrow::gives)))
        .distinct()
        .limit(MOST_OFFERED)
        .toList();
  }
}
