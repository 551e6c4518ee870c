package tutti.report.web.view;

import java.util.function.UnaryOperator;
import tutti.company.Company;
import tutti.company.statement.PromiseWords;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;

/** An arrow as a row of the map's table twin. */
public record ArrowRow(
    String from,
    String to,
    String gives,
    String address,
    StateMark mark,
    String promise,
    String good,
    String left,
    String handOffs) {

  static ArrowRow of(Company company, ArrowReading reading, UnaryOperator<String> address) {
    var arrow = reading.arrow();
    var worst = reading.worst();
    return new ArrowRow(
        company.party(arrow.from()).name(),
        company.party(arrow.to()).name(),
        arrow.gives(),
        address.apply(arrow.id()),
        new StateMark(reading.state()),
        worst
            .map(r -> PromiseWords.counted(company, arrow, r.promise()))
            .orElse(arrow.observed() ? "Only watched." : "No promise yet."),
        worst.map(ArrowRow::good).orElse(""),
        worst.map(ArrowRow::left).orElse(""),
        "%,d".formatted(reading.handOffs()));
  }

  private static String good(PromiseReading reading) {
    var window = reading.sample().window();
    return window.valid() == 0 ? "none yet" : "%,d of %,d".formatted(window.good(), window.valid());
  }

  private static String left(PromiseReading reading) {
    return reading.sample().window().valid() == 0
        ? ""
        : "%,d of %,d".formatted(reading.missesLeft(), reading.allowed());
  }
}
