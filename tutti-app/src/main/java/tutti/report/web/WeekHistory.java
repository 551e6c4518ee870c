package tutti.report.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.PromiseState;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.page.CompanyDates;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.web.chart.WeekBlocks;
import tutti.report.web.view.PastWeeks;

/**
 * How many arrows were broken and at risk, week by week. Half a year of reports takes seconds, so
 * the latest answer stands until the charter, the evidence or the day is another.
 */
@Component
class WeekHistory {

  private final CompanyReports reports;
  private final Charters charters;
  private final ComputePool pool;
  private final Cache<WeekMotif, List<WeekBlocks.Week>> latest =
      Caffeine.newBuilder().maximumSize(1).build();

  private record WeekMotif(int charter, long facts, LocalDate today) {}

  WeekHistory(CompanyReports reports, Charters charters, ComputePool pool) {
    this.reports = reports;
    this.charters = charters;
    this.pool = pool;
  }

  /** The counts up to now, the oldest week first; none before the first charter. */
  List<WeekBlocks.Week> until(Instant now) {
    return charters.current().map(charter -> known(charter, now)).orElse(List.of());
  }

  private List<WeekBlocks.Week> known(Charter charter, Instant now) {
    var dates = new CompanyDates(charter.company().zone());
    var motif =
        new WeekMotif(charter.version(), reports.facts(), LocalDate.ofInstant(now, dates.zone()));
    return Optional.ofNullable(latest.getIfPresent(motif))
        .orElseGet(() -> pool.compute(ComputeKind.WEEKS, motif, () -> found(motif, now, dates)));
  }

  private List<WeekBlocks.Week> found(WeekMotif motif, Instant now, CompanyDates dates) {
    var weeks = count(PastWeeks.of(now, now, dates));
    latest.put(motif, weeks);
    return weeks;
  }

  private List<WeekBlocks.Week> count(PastWeeks past) {
    return past.weeks().stream()
        .flatMap(week -> reports.brief(week.at()).stream())
        .map(report ->
            new WeekBlocks.Week(in(report, PromiseState.BROKEN), in(report, PromiseState.AT_RISK)))
        .toList();
  }

  private static long in(CompanyReport report, PromiseState state) {
    return report.reading().arrows().stream().filter(arrow -> arrow.state() == state).count();
  }
}
