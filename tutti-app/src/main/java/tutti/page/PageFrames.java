package tutti.page;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.database.disk.DiskFloor;

/** Frames for pages. */
@Component
public class PageFrames {

  private final ShownCompanies companies;
  private final FindingCount findings;
  private final PageAssets assets;
  private final DiskFloor disk;

  PageFrames(ShownCompanies companies, FindingCount findings, DiskFloor disk)
      throws IOException, NoSuchAlgorithmException {
    this.companies = companies;
    this.findings = findings;
    this.disk = disk;
    this.assets = PageAssets.ofTheJar();
  }

  /** A frame around a page; {@code here} is the entry of the navigation that is lit. */
  public PageFrame of(String title, String here, PageMoment moment) {
    return frame(title, here, moment, companies.at(moment.known()));
  }

  /** A frame around a page that has counted what is open at its moment. */
  public PageFrame counted(String title, String here, PageMoment moment, long count) {
    return frame(title, here, moment, companies.at(moment.known()), count);
  }

  /** A frame that asks nothing of the database, for pages about what went wrong. */
  PageFrame bare(String title, PageMoment moment) {
    return frame(title, "", moment, Optional.empty());
  }

  private PageFrame frame(
      String title, String here, PageMoment moment, Optional<ShownCompany> company) {
    var count = company.map(shown -> findings.of(shown, moment.at())).orElse(0L);
    return frame(title, here, moment, company, count);
  }

  private PageFrame frame(
      String title, String here, PageMoment moment, Optional<ShownCompany> company, long count) {
    return new PageFrame(
        title, here, moment, company, count, assets, PageFrame.Motion.STILL, disk.notice());
  }
}
