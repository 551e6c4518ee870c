package tutti.discovery.said;

import static tutti.report.json.JsonNotation.fields;

import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.english.SentenceWords;

/**
 * Who sent how much to whom, in sums: senders and recipients are people, of whom no two are told.
 */
public final class MessageText {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private MessageText() {}

  /** The lines of a terminal. */
  public static String write(MessageLog log, Optional<SaidAgainstSeen> held) {
    return "%s wrote to one another: %s between %s.%n"
            .formatted(
                SentenceWords.counted(log.parties().size(), "account"),
                SentenceWords.counted(log.messages(), "message"),
                SentenceWords.counted(log.pairs().size(), "pair"))
        + repeats(log.repeats())
        + held.map(said -> SaidText.write(said, true)).orElse("");
  }

  private static String repeats(long repeats) {
    if (repeats == 0) {
      return "";
    }
    var rows = repeats == 1 ? "1 row was" : "%,d rows were".formatted(repeats);
    return "%s the same as an earlier one and left out.%n".formatted(rows);
  }

  /** JSON, ending with a line break. */
  public static String json(MessageLog log, Optional<SaidAgainstSeen> held) {
    var root =
        fields(
            "messages", log.messages(),
            "repeats", log.repeats(),
            "parties", log.parties().size(),
            "pairs", log.pairs().size(),
            "people", true);
    held.ifPresent(said -> root.put("said", SaidText.json(said, true)));
    return JSON.writeValueAsString(root) + "\n";
  }
}
