package tutti.web.view;

import java.util.function.UnaryOperator;
import tutti.company.Company;
import tutti.measure.ArrowReading;
import tutti.measure.Reading;
import tutti.report.Sentences;

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
            .map(r -> Sentences.promise(company, arrow, r.promise()))
            .orElse(arrow.observed() ? "Only watched." : "No promise yet."),
        worst.map(ArrowRow::good).orElse(""),
        worst.map(ArrowRow::left).orElse(""),
        "%,d".formatted(reading.handOffs()));
  }

  private static String good(Reading reading) {
    var window = reading.sample().window();
    return window.valid() == 0 ? "none yet" : "%,d of %,d".formatted(window.good(), window.valid());
  }

  private static String left(Reading reading) {
    return reading.sample().window().valid() == 0
        ? ""
        : "%,d of %,d".formatted(reading.missesLeft(), reading.allowed());
  }
}
