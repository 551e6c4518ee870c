package tutti.web;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.database.DiskFloor;
import tutti.report.Report;

/** Frames for pages. */
@Component
public class Frames {

  private final Charters charters;
  private final OpenFindings open;
  private final Assets assets;
  private final DiskFloor disk;

  Frames(Charters charters, OpenFindings open, DiskFloor disk)
      throws IOException, NoSuchAlgorithmException {
    this.charters = charters;
    this.open = open;
    this.disk = disk;
    this.assets = Assets.ofTheJar();
  }

  /** A frame around a page; {@code here} is the entry of the navigation that is lit. */
  public Frame of(String title, String here, Moment moment) {
    return frame(title, here, moment, charter(moment));
  }

  /** The charter a page is about: as it was known then, the one in force then. */
  private Optional<Charter> charter(Moment moment) {
    return charters.at(moment.known()).or(charters::current);
  }

  /** A frame around a page that knows how the company stands at its moment. */
  public Frame of(String title, String here, Moment moment, Report report) {
    var charter = charter(moment);
    if (moment.query().isEmpty()) {
      charter.ifPresent(found -> open.note(found, report));
    }
    return new Frame(
        title,
        here,
        moment,
        charter,
        OpenFindings.count(report),
        assets,
        Frame.Motion.STILL,
        disk.notice());
  }

  /** A frame that asks nothing of the database, for pages about what went wrong. */
  Frame bare(String title, Moment moment) {
    return frame(title, "", moment, Optional.empty());
  }

  private Frame frame(String title, String here, Moment moment, Optional<Charter> charter) {
    var count = charter.map(found -> open.count(found, moment.at())).orElse(0L);
    return new Frame(
        title, here, moment, charter, count, assets, Frame.Motion.STILL, disk.notice());
  }
}
