package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.company.statement.MissWords;
import tutti.company.statement.PromiseWords;
import tutti.english.DayWords;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.health.LateCorrection;
import tutti.insight.health.PromiseMargin;
import tutti.insight.health.StateChange;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.measure.distribution.ShareInterval;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;
import tutti.report.web.handoff.CountedHandOffs;

/**
 * The whole on one page: how much is measured, what goes well and poorly, what has changed, and
 * every arrow with how sure its number is.
 */
public record HealthView(
    String headline,
    String coverage,
    List<Line> strengths,
    List<Line> weaknesses,
    String since,
    List<Line> turns,
    List<Line> corrections,
    List<Line> blind,
    List<Row> rows) {

  public HealthView {
    requireNonNull(headline, "headline");
    requireNonNull(coverage, "coverage");
    requireNonNull(since, "since");
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
    turns = List.copyOf(turns);
    corrections = List.copyOf(corrections);
    blind = List.copyOf(blind);
    rows = List.copyOf(rows);
  }

  /** An arrow, and a sentence about it. */
  public record Line(String thing, String ends, String address, StateMark mark, String says) {
    public Line {
      says = UnbrokenText.of(says);
    }
  }

  /** An arrow in the table of all. */
  public record Row(
      String ends,
      String gives,
      String address,
      StateMark mark,
      String count,
      String between,
      String left,
      String pace,
      String all,
      Optional<CountedHandOffs> missed) {
    public Row {
      count = UnbrokenText.of(count);
      between = UnbrokenText.of(between);
      pace = UnbrokenText.of(pace);
    }
  }

  /** The page of a report, beside how things stood before. */
  public static HealthView of(
      CompanyReport report,
      List<StateChange> turns,
      Instant since,
      List<LateCorrection> corrections,
      UnaryOperator<String> address) {
    var writing = new HealthWriting(report.company(), address);
    return new HealthView(
        UnbrokenText.of(ReportSentences.headline(report)),
        UnbrokenText.of(ReportSentences.coverage(report.coverage())),
        report.strengths().stream().map(writing::leaning).toList(),
        report.weaknesses().stream().map(writing::leaning).toList(),
        since(report, since),
        turns.stream().map(writing::turn).toList(),
        corrections.stream().map(writing::correction).toList(),
        report.coverage().blind().stream().map(writing::blind).toList(),
        report.reading().arrows().stream().sorted(worstFirst(report)).map(writing::row).toList());
  }

  /** By state; those to fix first lead theirs, then those with more misses than allowed. */
  private static Comparator<ArrowReading> worstFirst(CompanyReport report) {
    var fixes = report.fixFirst().stream().map(fix -> fix.arrow().arrow().id()).toList();
    return Comparator.comparing(ArrowReading::state)
        .thenComparing(arrow -> {
          var place = fixes.indexOf(arrow.arrow().id());
          return place < 0 ? fixes.size() : place;
        })
        .thenComparing(
            Comparator.comparingDouble((ArrowReading arrow) ->
                    arrow
                        .worst()
                        .map(PromiseReading::pace)
                        .orElse(OptionalDouble.empty())
                        .orElse(0))
                .reversed());
  }

  private static String since(CompanyReport report, Instant since) {
    var zone = report.company().zone();
    return UnbrokenText.of(
        DayWords.of(LocalDate.ofInstant(since, zone), LocalDate.ofInstant(report.at(), zone)));
  }

  private record HealthWriting(Company company, UnaryOperator<String> address) {

    private Line line(ArrowReading arrow, StateMark mark, String says) {
      return new Line(
          SentenceWords.capital(arrow.arrow().gives()),
          ArrowNames.ends(company, arrow.arrow()),
          address.apply(arrow.arrow().id()),
          mark,
          says);
    }

    Line leaning(PromiseMargin leaning) {
      return line(
          leaning.arrow(),
          new StateMark(leaning.promise().state()),
          ReportSentences.counted(leaning.promise())
              + " "
              + PromiseWords.brief(leaning.arrow().arrow(), leaning.promise().promise())
              + (leaning.promise().alarming() ? " Tell both ends today." : ""));
    }

    Line turn(StateChange turn) {
      return line(
          turn.arrow(),
          StateMark.of(turn.arrow()),
          turn.before().map(state -> "was " + state.text()).orElse("is new"));
    }

    Line correction(LateCorrection correction) {
      var promise = correction.promise().promise();
      var then = correction.then();
      var now = correction.now();
      return line(
          correction.arrow(),
          new StateMark(correction.promise().state()),
          "%s; by what was heard more than 14 days later %s."
              .formatted(
                  MissWords.came(promise, then.bad(), then.valid()),
                  MissWords.of(now.bad(), now.valid())));
    }

    Line blind(ArrowReading arrow) {
      return line(
          arrow,
          StateMark.of(arrow),
          arrow.promises().isEmpty() && !arrow.arrow().observed()
              ? "Nobody has promised it yet."
              : arrow.pulse().count() == 0
                  ? "No evidence of it has ever come."
                  : "Nothing was heard of it in its window.");
    }

    Row row(ArrowReading arrow) {
      var worst = arrow.worst().filter(reading -> reading.sample().window().valid() > 0);
      return new Row(
          ArrowNames.ends(company, arrow.arrow()),
          SentenceWords.capital(arrow.arrow().gives()),
          address.apply(arrow.arrow().id()),
          StateMark.of(arrow),
          worst.map(ReportSentences::count).orElse(""),
          worst.map(PageWords::between).map(HealthWriting::between).orElse(""),
          worst.map(PageWords::left).orElse(""),
          worst.map(PageWords::pace).orElse(""),
          worst
              .map(reading -> CountedHandOffs.all(address.apply(arrow.arrow().id()), reading))
              .orElse(""),
          worst.flatMap(
              reading -> CountedHandOffs.missed(address.apply(arrow.arrow().id()), reading)));
    }

    private static String between(ShareInterval interval) {
      return QuantityWords.percent(interval.low())
          + " to "
          + QuantityWords.percent(interval.high());
    }
  }
}
