package tutti.page;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import tutti.database.disk.DiskFloor;
import tutti.page.navigation.PageReader;

/** Frames for pages. */
@Component
public class PageFrames {

  private final ShownCompanies companies;
  private final FindingCount findings;
  private final PageAssets assets;
  private final DiskFloor disk;
  private volatile Optional<ShownCompany> lastShown = Optional.empty();

  PageFrames(ShownCompanies companies, FindingCount findings, DiskFloor disk)
      throws IOException, NoSuchAlgorithmException {
    this.companies = companies;
    this.findings = findings;
    this.disk = disk;
    this.assets = PageAssets.ofTheJar();
  }

  /** A frame around a page; {@code here} is the entry of the navigation that is lit. */
  public PageFrame of(String title, String here, PageMoment moment) {
    return frame(title, here, moment, shown(moment));
  }

  /** A frame around a page that has counted what is open at its moment. */
  public PageFrame counted(String title, String here, PageMoment moment, long count) {
    return frame(title, here, moment, shown(moment), count);
  }

  /**
   * A frame for pages about what went wrong: it keeps the navigation of the company, as last seen
   * where the database is what went wrong.
   */
  PageFrame afterFailure(String title, PageMoment moment, boolean asks) {
    return frame(title, "", moment, asks ? asked(moment) : lastShown, 0);
  }

  private Optional<ShownCompany> asked(PageMoment moment) {
    try {
      return shown(moment);
    } catch (NestedRuntimeException e) {
      return lastShown;
    }
  }

  private Optional<ShownCompany> shown(PageMoment moment) {
    var shown = companies.at(moment.known());
    lastShown = shown;
    return shown;
  }

  private PageFrame frame(
      String title, String here, PageMoment moment, Optional<ShownCompany> company) {
    var count = company.map(shown -> findings.of(shown, moment.at())).orElse(0L);
    return frame(title, here, moment, company, count);
  }

  private PageFrame frame(
      String title, String here, PageMoment moment, Optional<ShownCompany> company, long count) {
    return new PageFrame(
        title,
        here,
        moment,
        company,
        count,
        assets,
        PageFrame.Motion.STILL,
        disk.notice(),
        PageReader.NOBODY);
  }
}
