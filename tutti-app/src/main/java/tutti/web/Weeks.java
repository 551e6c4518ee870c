package tutti.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.State;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.report.Report;
import tutti.report.Reports;
import tutti.web.chart.WeekBlocks;
import tutti.web.view.Dates;
import tutti.web.view.PastWeeks;

/**
 * How many arrows were broken and at risk, week by week. Half a year of reports takes seconds, so
 * the latest answer stands until the charter, the evidence or the day is another.
 */
@Component
class Weeks {

  private final Reports reports;
  private final Charters charters;
  private final ComputePool pool;
  private final LruCache<Motif, List<WeekBlocks.Week>> latest = new LruCache<>(1);

  private record Motif(int charter, long facts, LocalDate today) {}

  Weeks(Reports reports, Charters charters, ComputePool pool) {
    this.reports = reports;
    this.charters = charters;
    this.pool = pool;
  }

  /** The counts up to now, the oldest week first; none before the first charter. */
  List<WeekBlocks.Week> until(Instant now) {
    return charters.current().map(charter -> known(charter, now)).orElse(List.of());
  }

  private List<WeekBlocks.Week> known(Charter charter, Instant now) {
    var dates = new Dates(charter.company().zone());
    var motif =
        new Motif(charter.version(), reports.facts(), LocalDate.ofInstant(now, dates.zone()));
    return latest
        .of(
            motif,
            () ->
                Optional.of(
                    pool.compute(
                        ComputeKind.WEEKS,
                        motif,
                        () -> latest.keep(motif, count(PastWeeks.of(now, now, dates))))))
        .orElseThrow();
  }

  private List<WeekBlocks.Week> count(PastWeeks past) {
    return past.weeks().stream()
        .flatMap(week -> reports.brief(week.at()).stream())
        .map(report -> new WeekBlocks.Week(in(report, State.BROKEN), in(report, State.AT_RISK)))
        .toList();
  }

  private static long in(Report report, State state) {
    return report.reading().arrows().stream().filter(arrow -> arrow.state() == state).count();
  }
}
