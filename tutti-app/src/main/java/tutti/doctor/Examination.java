package tutti.doctor;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was looked at, and what is wrong.
 *
 * @param differences how many rows are not what the facts say; at most twenty of them are told
 */
public record Examination(List<Sign> signs, List<Symptom> symptoms, long differences) {

  public Examination {
    signs = List.copyOf(signs);
    symptoms = List.copyOf(symptoms);
  }

  /**
   * Something looked at.
   *
   * @param name as programs call it
   * @param label as people call it
   */
  public record Sign(String name, String label, Object value) {
    public Sign {
      requireNonNull(name, "name");
      requireNonNull(label, "label");
      requireNonNull(value, "value");
    }

    private String line() {
      var shown = value instanceof Long number ? "%,d".formatted(number) : value.toString();
      return "%-14s %s".formatted(label, shown);
    }
  }

  /** Something wrong, in a sentence that says what to do. */
  public record Symptom(String name, String says) {
    public Symptom {
      requireNonNull(name, "name");
      requireNonNull(says, "says");
    }
  }

  /** Whether nothing is wrong. */
  public boolean fine() {
    return symptoms.isEmpty();
  }

  /** For people. */
  public String text() {
    var text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.line()).append('\n'));
    symptoms.forEach(symptom -> text.append("WRONG: ").append(symptom.says()).append('\n'));
    return text.append(fine() ? "Everything is fine.\n" : "").toString();
  }

  /** For programs. */
  public String json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("fine", fine());
    signs.forEach(sign -> json.put(sign.name(), sign.value()));
    json.put("differences", differences);
    json.put(
        "symptoms",
        symptoms.stream()
            .map(symptom -> Map.of("name", symptom.name(), "says", symptom.says()))
            .toList());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }
}
