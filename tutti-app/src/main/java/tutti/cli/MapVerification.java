package tutti.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.english.SentenceWords;
import tutti.map.verify.MapVerdict;

/**
 * What {@code tutti map --verify} found; as JSON the contract of {@code docs/map-json.md}.
 *
 * @param planar whether the company can be drawn without a crossing
 */
record MapVerification(boolean planar, MapVerdict verdict, Duration took) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Nothing lies on anything, and nothing crosses that need not. */
  boolean fine() {
    return verdict.throughBoxes() == 0
        && verdict.overlaps() == 0
        && (!planar || verdict.crossings() == 0);
  }

  /** A sentence, and one for each fault. */
  String text() {
    var text =
        String.format(
            Locale.ENGLISH,
            "%s: %s, %s through boxes, %s, drawn in %,d ms.%n",
            planar ? "Planar" : "Not planar",
            SentenceWords.counted(verdict.crossings(), "crossing"),
            SentenceWords.counted(verdict.throughBoxes(), "line"),
            SentenceWords.counted(verdict.overlaps(), "overlap"),
            took.toMillis());
    return verdict.faults().stream().reduce(text, (all, fault) -> all + fault + "\n");
  }

  /** The same for programs, ending with a line break. */
  String json() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("planar", planar);
    fields.put("crossings", verdict.crossings());
    fields.put("throughBoxes", verdict.throughBoxes());
    fields.put("overlaps", verdict.overlaps());
    fields.put("millis", took.toMillis());
    fields.put("faults", verdict.faults());
    return JSON.writeValueAsString(fields) + "\n";
  }
}
