package tutti.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tutti.measure.ArrowReading;
import tutti.page.CompanyDates;
import tutti.page.HtmlPage;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.web.view.ArrowView;
import tutti.report.web.view.BreakdownView;
import tutti.report.web.view.HandOffRow;
import tutti.report.web.view.PromiseView;

/** One arrow. */
@Controller
class ArrowController {

  private static final int LATEST = 12;

  private final CompanyReports reports;
  private final ReportFrames frames;

  ArrowController(CompanyReports reports, ReportFrames frames) {
    this.reports = reports;
    this.frames = frames;
  }

  @GetMapping("/arrows/{id}")
  ModelAndView arrow(@PathVariable String id, PageMoment moment) {
    return reports
        .together(List.of("arrow", id, moment), () -> found(id, moment))
        .orElseThrow(() ->
            new PageRefusal(
                HttpStatus.NOT_FOUND, "No arrow of this company has the name " + id + "."));
  }

  private Optional<ModelAndView> found(String id, PageMoment moment) {
    return reports
        .at(moment.at(), moment.known())
        .flatMap(report ->
            report
                .company()
                .arrow(id)
                .map(arrow ->
                    page(report, reports.arrow(arrow, report.at(), moment.known()), moment)));
  }

  private ModelAndView page(CompanyReport report, ArrowReading arrow, PageMoment moment) {
    var view =
        ArrowView.of(
            report,
            arrow,
            promises(report, arrow, moment),
            latest(report, arrow),
            apart(report, arrow));
    return HtmlPage.of(
        "report/arrow/arrow", frames.of(view.gives(), "/health", moment, report), view);
  }

  private List<PromiseView> promises(CompanyReport report, ArrowReading arrow, PageMoment moment) {
    return arrow.promises().stream()
        .sorted(Comparator.comparing(reading -> reading.state()))
        .map(reading ->
            PromiseView.of(
                report.company(),
                arrow.arrow(),
                reading,
                reports.verdicts(arrow.arrow(), reading.promise(), report.at()),
                reports.course(arrow.arrow(), reading.promise(), report.at()),
                reports.byAge(arrow.arrow(), reading.promise(), report.at()),
                moment.arrow(arrow.arrow().id())))
        .toList();
  }

  private BreakdownView apart(CompanyReport report, ArrowReading arrow) {
    return BreakdownView.of(
        report.company(), arrow, reports.recent(arrow.arrow(), report.at()), report.at());
  }

  /** The latest hand-offs, and whatever cannot be true, however old. */
  private List<HandOffRow> latest(CompanyReport report, ArrowReading arrow) {
    var dates = new CompanyDates(report.company().zone());
    return Stream.concat(
            reports.latest(arrow.arrow(), report.at(), LATEST).stream(),
            reports.anomalies(arrow.arrow(), report.at(), LATEST).stream())
        .distinct()
        .map(handOff -> HandOffRow.of(handOff, arrow, dates, report.at()))
        .toList();
  }
}
