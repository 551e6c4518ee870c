package tutti.report.web;

import org.springframework.stereotype.Component;
import tutti.page.PageFrame;
import tutti.page.PageFrames;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;

/** Frames for pages that know how the company stands at their moment. */
@Component
public class ReportFrames {

  private final PageFrames frames;
  private final OpenFindings open;

  ReportFrames(PageFrames frames, OpenFindings open) {
    this.frames = frames;
    this.open = open;
  }

  /** A frame around a page without a report. */
  public PageFrame of(String title, String here, PageMoment moment) {
    return frames.of(title, here, moment);
  }

  /** A frame around a report; {@code here} is the entry of the navigation that is lit. */
  public PageFrame of(String title, String here, PageMoment moment, CompanyReport report) {
    var frame = frames.counted(title, here, moment, OpenFindings.count(report));
    if (moment.query().isEmpty()) {
      frame.company().ifPresent(shown -> open.note(shown, report));
    }
    return frame;
  }
}
