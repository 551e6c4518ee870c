package tutti.web;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import tutti.charter.Charter;
import tutti.web.view.Dates;

/**
 * What stands around the content of every page.
 *
 * @param here the address of the entry in the navigation that is lit
 * @param stylesheet its address, with the checksum that lets it be kept for ever
 * @param motion how the page moves on by itself
 */
public record Frame(
    String title,
    String here,
    Moment moment,
    Optional<Charter> charter,
    String stylesheet,
    Motion motion) {

  public Frame {
    requireNonNull(title, "title");
    requireNonNull(here, "here");
    requireNonNull(moment, "moment");
    requireNonNull(charter, "charter");
    requireNonNull(stylesheet, "stylesheet");
    requireNonNull(motion, "motion");
  }

  /** How a page moves on by itself. */
  public enum Motion {
    STILL,
    POLLING
  }

  Frame polling(boolean polls) {
    var next = polls ? Motion.POLLING : Motion.STILL;
    return new Frame(title, here, moment, charter, stylesheet, next);
  }

  public boolean polls() {
    return motion == Motion.POLLING;
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
}
