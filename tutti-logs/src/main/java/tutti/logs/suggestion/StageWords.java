package tutti.logs.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.company.Stage;

/** Which stage of a hand-off the words of tools mean: values of a status, and names of times. */
final class StageWords {

  /** Some words and what they mean; the first that fits counts. */
  private record Meaning(Pattern words, Stage stage) {
    static Meaning of(String words, Stage stage) {
      return new Meaning(
          Pattern.compile("(.*\\b)?(" + words + ")(\\b.*)?", Pattern.UNICODE_CHARACTER_CLASS),
          stage);
    }
  }

  private static final List<Meaning> MEANINGS =
      List.of(
          Meaning.of(
              "not accepted|rejected?|declined?|lost|refused|denied|won t do|abgelehnt|verloren|refusé|perdu",
              Stage.DECLINED),
          Meaning.of(
              "cancell?ed|withdrawn|void|voided|deleted|junk|spam|duplicate|storniert|annulé",
              Stage.WITHDRAWN),
          Meaning.of("reopened|returned|bounced|refunded", Stage.RETURNED),
          Meaning.of("told back|informed|notified|told", Stage.TOLD_BACK),
          Meaning.of(
              "won|paid|confirmed|signed|verified|succeeded|closed won|gewonnen|bezahlt|bestätigt",
              Stage.CONFIRMED),
          Meaning.of(
              "delivered|shipped|sent|done|solved|resolved|completed?|finished|closed|merged|released|"
                  + "erledigt|abgeschlossen|geliefert|versandt|gelöst|geschlossen|terminé|livré|hecho",
              Stage.DELIVERED),
          Meaning.of(
              "accepted|approved|acknowledged|assigned|in progress|in process|processing|engaging|engaged|"
                  + "answered?|first response|first reply|started|working|triaged|qualified|in bearbeitung|"
                  + "bearbeitet|angenommen|en cours|en curso",
              Stage.ACCEPTED),
          Meaning.of(
              "new|open|opened|created?|creation|submitted|requested|received|queued|purchase|"
                  + "first contact|to do|todo|backlog|prospecting|incoming|neu|offen|angelegt|erstellt|"
                  + "eingegangen|nouveau|ouvert|nuevo|abierto",
              Stage.OFFERED));

  private static final Pattern END =
      Pattern.compile("(.*\\b)?(closed?|closing|end|ended|resolution|finish|finished)(\\b.*)?");

  private static final Pattern DUE =
      Pattern.compile("(.*\\b)?(due|deadline|estimated|expected|promised|planned|limit)(\\b.*)?");

  private StageWords() {}

  /** The stage that a word of a tool means, where one is plain. */
  static Optional<Stage> stage(String word) {
    var plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    return MEANINGS.stream()
        .filter(meaning -> meaning.words().matcher(plain).matches())
        .map(Meaning::stage)
        .findFirst();
  }

  /** Whether a time of that name is when a thing ends, however it ends. */
  static boolean end(String words) {
    return END.matcher(words).matches();
  }

  /** Whether a time of that name is when something is to be done. */
  static boolean due(String words) {
    return DUE.matcher(words).matches();
  }
}
