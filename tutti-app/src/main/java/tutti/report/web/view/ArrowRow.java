package tutti.report.web.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import tutti.company.Company;
import tutti.company.statement.PromiseWords;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.report.ReportSentences;
import tutti.report.web.handoff.CountedHandOffs;

/**
 * An arrow as a row of the map's table twin.
 *
 * @param all the list of its hand-offs
 * @param missed those of its worst promise that were missed
 */
public record ArrowRow(
    String from,
    String to,
    String gives,
    String address,
    StateMark mark,
    String promise,
    String count,
    String counted,
    String left,
    String handOffs,
    String all,
    Optional<CountedHandOffs> missed) {

  static ArrowRow of(Company company, ArrowReading reading, UnaryOperator<String> address) {
    var arrow = reading.arrow();
    var worst = reading.worst();
    return new ArrowRow(
        company.party(arrow.from()).name(),
        company.party(arrow.to()).name(),
        SentenceWords.capital(arrow.gives()),
        address.apply(arrow.id()),
        StateMark.of(reading),
        worst
            .filter(r -> !r.promise().observed())
            .map(r -> UnbrokenText.of(PromiseWords.brief(arrow, r.promise())))
            .orElse(
                arrow.promises().isEmpty() && !arrow.observed()
                    ? "No promise yet."
                    : "Only watched."),
        worst.map(ArrowRow::count).orElse(""),
        worst.map(r -> CountedHandOffs.all(address.apply(arrow.id()), r)).orElse(""),
        worst.map(PageWords::left).orElse(""),
        "%,d".formatted(reading.handOffs()),
        CountedHandOffs.all(address.apply(arrow.id())),
        worst.flatMap(r -> CountedHandOffs.missed(address.apply(arrow.id()), r)));
  }

  private static String count(PromiseReading reading) {
    return reading.sample().window().valid() == 0
        ? "none yet"
        : UnbrokenText.of(ReportSentences.count(reading));
  }
}
