package tutti.report.flow;

import static tutti.english.QuantityWords.inHundred;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.chain.Enablement;
import tutti.company.statement.MissWords;
import tutti.english.SentenceWords;
import tutti.insight.flow.ready.Push;
import tutti.insight.flow.ready.PushRecords;

/** Results that were asked for, as sentences. */
public final class PushWords {

  private static final int NAMED = 3;

  /** What is asked for, in what an arrow that asks gives: {@code an ask for orders}. */
  private static final Pattern ASK =
      Pattern.compile("(?:an? )?ask(?: for|:) (.+?)(?: \\([^)]*\\))?");

  private PushWords() {}

  /**
   * How many results were asked of parties that lacked what they need: {@code 14 of 30 times Sales
   * was asked for orders before it had what it needs.}
   */
  public static String pushes(Company company, PushRecords pushes) {
    if (pushes.all().isEmpty()) {
      return "Nobody asked for a result in this time.";
    }
    return "%s %s %s before it had what it needs%s."
        .formatted(
            MissWords.of(pushes.unenabled().size(), pushes.all().size()),
            pushes.all().size() == 1 ? "time" : "times",
            asked(company, pushes.all().stream().map(Push::arrow).distinct().toList()),
            lacking(pushes.unenabled()));
  }

  private static String asked(Company company, List<Arrow> arrows) {
    var whom = arrows.stream().map(Arrow::to).distinct().toList();
    var what = arrows.stream().map(PushWords::wanted).distinct().toList();
    return "%s was asked for %s"
        .formatted(
            whom.size() == 1 ? company.party(whom.getFirst()).name() : "a party",
            what.size() == 1 ? what.getFirst() : "a result");
  }

  private static String wanted(Arrow arrow) {
    var found = ASK.matcher(arrow.gives().strip());
    return found.matches() ? found.group(1) : "a result";
  }

  private static String lacking(List<Push> pushes) {
    var counts =
        pushes.stream()
            .flatMap(push -> push.lacking().stream())
            .map(Enablement::what)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    var most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(entry -> "%s (%,d)".formatted(entry.getKey(), entry.getValue()))
            .toList();
    return most.isEmpty() ? "" : ": " + SentenceWords.few(most, NAMED);
  }

  /** What came of those who were enabled, and of the others; none while too little is decided. */
  public static Optional<String> effect(PushRecords pushes) {
    var without = pushes.unenabledYield();
    var with = pushes.enabledYield();
    return without.decided() == 0 || with.decided() == 0
        ? Optional.empty()
        : Optional.of(
            "Without it, the result came in %s; with it, in %s. The chance that less comes without: %s. Seen together; not proof that one follows from the other."
                .formatted(
                    MissWords.of(without.came(), without.decided()),
                    MissWords.of(with.came(), with.decided()),
                    inHundred(pushes.lessWithout())));
  }

  /** How many were asked again too soon; none when nobody was. */
  public static Optional<String> repeated(PushRecords pushes) {
    var count = pushes.repeated().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "%s again within 30 days after a no, or without what is needed."
                .formatted(count == 1 ? "1 was asked" : "%,d were asked".formatted(count)));
  }
}
