package tutti.charter.web.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The forms a promise can have, as they are asked for. */
enum PromiseFormFields {
  REACH("Reached in time", "Within", List.of("valid", "good", "within")),
  DUE("Reached by the date promised", "", List.of("valid", "good")),
  BEFORE(
      "Reached some time before the date promised",
      "How long before",
      List.of("valid", "good", "within")),
  CADENCE("Again and again", "", List.of("every", "atLeast", "good")),
  RATING("Rated by who gets it", "", List.of("atLeast")),
  FIRST("Right the first time", "", List.of()),
  UNRETURNED("Not returned", "Within", List.of("valid", "within")),
  CONDITION("Meets a condition", "", List.of("valid", "condition", "frozen")),
  RELAY("Passed on", "Within", List.of("relay", "within")),
  CURVE("Watched by age, not promised", "By the age of", List.of("valid", "curve", "by"));

  private final String asks;
  private final String limit;
  private final List<String> fields;

  PromiseFormFields(String asks, String limit, List<String> fields) {
    this.asks = asks;
    this.limit = limit;
    this.fields = fields;
  }

  /** The form a word names; without one, reached in time. */
  static PromiseFormFields named(String word) {
    return Arrays.stream(values())
        .filter(form -> form.word().equals(word))
        .findFirst()
        .orElse(REACH);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String asks() {
    return asks;
  }

  String limit() {
    return limit;
  }

  String least() {
    return this == RATING ? "Rated at least" : "At least how often";
  }

  List<String> fields() {
    return fields;
  }

  /** A limit as its field shows it. */
  String shown(String written) {
    return this == BEFORE ? written.replace(" before due", "") : written;
  }

  /** From the fields of the page to those of the charter. */
  void rewrite(Map<String, String> written) {
    switch (this) {
      case DUE -> written.put("within", "due");
      case BEFORE -> written.put("within", written.get("within") + " before due");
      case RATING -> {
        written.put("good", "rating >= " + written.get("atLeast"));
        written.put("atLeast", "");
      }
      case FIRST -> written.put("good", "first-time-right");
      case UNRETURNED -> written.put("good", "not-returned");
      case REACH, CADENCE, CONDITION, RELAY, CURVE -> {}
    }
  }
}
