package tutti.report.flow;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.english.SentenceWords;
import tutti.insight.flow.ready.ItemReadiness;
import tutti.insight.flow.ready.LaunchReadiness;
import tutti.insight.flow.ready.LaunchReadiness.Receiver;

/** Whether a launch may go out, as a sentence. */
public final class LaunchWords {

  private static final int NAMED = 3;

  private LaunchWords() {}

  /** {@code Spring is not ready: 2 items are sent only, 1 is missing.} */
  public static String gate(Company company, LaunchReadiness launching) {
    var name = launching.launch().name();
    if (launching.receivers().isEmpty()) {
      return name + " is not ready: nobody is named who has to be ready for it.";
    }
    return launching.ready()
        ? name + " is ready: every receiver has confirmed all it needs."
        : name + " is not ready: " + SentenceWords.and(reasons(company, launching)) + ".";
  }

  /** The same, without the items: {@code Spring is not ready: 3 of 5 items are not confirmed.} */
  public static String headline(Company company, LaunchReadiness launching) {
    var all = launching.receivers().stream().mapToLong(r -> r.items().size()).sum();
    var open = all - launching.count(ItemReadiness.CONFIRMED);
    return launching.ready() || launching.receivers().isEmpty() || all == 0
        ? gate(company, launching)
        : launching.launch().name()
            + " is not ready: "
            + SentenceWords.and(
                Stream.concat(
                        Stream.of("%d of %d items are not confirmed".formatted(open, all))
                            .filter(says -> open > 0),
                        unplanned(company, launching))
                    .toList())
            + ".";
  }

  private static Stream<String> unplanned(Company company, LaunchReadiness launching) {
    return launching.unplanned().stream()
        .map(
            party -> "nothing is planned that %s must have".formatted(company.party(party).name()));
  }

  private static List<String> reasons(Company company, LaunchReadiness launching) {
    return Stream.concat(
            unplanned(company, launching),
            launching.receivers().stream()
                .filter(receiver -> receiver.planned() && !receiver.ready())
                .map(receiver -> open(company, receiver)))
        .toList();
  }

  private static String open(Company company, Receiver receiver) {
    return "%s has not confirmed %s"
        .formatted(
            company.party(receiver.party()).name(),
            SentenceWords.few(
                receiver.open().stream()
                    .map(item -> "%s (%s)".formatted(item.item().what(), item.standing().text()))
                    .toList(),
                NAMED));
  }

  /** {@code 4 confirmed, 2 sent only, 1 missing}. */
  public static String counts(LaunchReadiness launching) {
    return SentenceWords.and(
        Stream.of(ItemReadiness.values())
            .filter(standing -> launching.count(standing) > 0)
            .map(standing -> launching.count(standing) + " " + standing.text())
            .toList());
  }
}
