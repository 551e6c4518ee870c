package tutti.report.flow;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.insight.flow.relay.CitedSources;
import tutti.insight.flow.relay.CustomerHearing;
import tutti.insight.flow.worth.UnpositionedRelease;

/** What was heard at first hand, what rests on what was heard, and what came out without words. */
final class RelayWords {

  private static final int NAMED = 5;

  private RelayWords() {}

  /** One sentence for each thing there is to say. */
  static Stream<String> said(EndToEnd end) {
    return Stream.of(
            end.heard().stream()
                .filter(heard -> heard.relayed() > 0)
                .map(heard -> heard(end.company(), heard)),
            end.cited().stream()
                .filter(cited -> cited.given() > 0)
                .map(cited -> cited(end.company(), cited)),
            end.cited().stream()
                .filter(cited -> !cited.unused().isEmpty())
                .map(cited -> unused(end.company(), cited)),
            unsaid(end.unsaid()))
        .flatMap(lines -> lines);
  }

  private static String heard(Company company, CustomerHearing heard) {
    return "%s: %,d came directly, %,d passed on; what is passed on is no conversation."
        .formatted(name(company, heard.arrow()), heard.direct(), heard.relayed());
  }

  private static String cited(Company company, CitedSources cited) {
    return "%s: %,d of %,d %s on %s (%s)."
        .formatted(
            name(company, cited.by()),
            cited.citing(),
            cited.given(),
            cited.given() == 1 ? "rests" : "rest",
            cited.from().gives(),
            QuantityWords.percent(cited.share()));
  }

  private static String unused(Company company, CitedSources cited) {
    var keys = cited.unused().stream().map(handOff -> handOff.id().key()).toList();
    return "%s: %s %s used by nobody for 90 days: %s."
        .formatted(
            name(company, cited.from()),
            SentenceWords.count(keys.size(), "hand-off"),
            keys.size() == 1 ? "was" : "were",
            SentenceWords.few(keys, NAMED));
  }

  private static Stream<String> unsaid(List<UnpositionedRelease> unsaid) {
    return unsaid.isEmpty()
        ? Stream.empty()
        : Stream.of(
            "%s came out without a message on the day: %s."
                .formatted(
                    SentenceWords.count(unsaid.size(), "release"),
                    SentenceWords.few(
                        unsaid.stream().map(release -> release.thread().title()).toList(), NAMED)));
  }

  private static String name(Company company, Arrow arrow) {
    return SentenceWords.capital(ArrowNames.name(company, arrow));
  }
}
