package tutti.report.web.handoff;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tutti.measure.verdict.JudgedHandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.reading.CsvDocument;

/** The hand-offs of a list as CSV, in the order of the page. */
final class HandOffCsv {

  private static final List<String> HEADER =
      List.of(
          "arrow",
          "promise",
          "key",
          "title",
          "began",
          "stage",
          "outcome",
          "start",
          "settled",
          "reached",
          "reason",
          "fulfiller",
          "thread");

  private HandOffCsv() {}

  static String of(HandOffFilter filter, Stream<JudgedHandOff> judged, Instant at) {
    return CsvDocument.of(HEADER, judged.map(one -> row(filter, one, at)));
  }

  private static List<String> row(HandOffFilter filter, JudgedHandOff judged, Instant at) {
    var handOff = judged.handOff();
    var verdict = judged.verdict();
    return List.of(
        filter.arrow(),
        filter.promise(),
        handOff.id().key(),
        handOff.title().orElse(""),
        handOff.began().toString(),
        handOff.now().word(),
        verdict.map(known -> HandOffOutcome.of(judged, at).word()).orElse(""),
        verdict.map(PromiseVerdict::start).map(Instant::toString).orElse(""),
        judged.settled(at).map(PromiseVerdict::settled).map(Instant::toString).orElse(""),
        verdict
            .flatMap(PromiseVerdict::reached)
            .filter(reached -> !reached.isAfter(at))
            .map(Instant::toString)
            .orElse(""),
        handOff.reason().orElse(""),
        handOff.fulfiller().orElse(""),
        handOff.links().thread().orElse(""));
  }
}
