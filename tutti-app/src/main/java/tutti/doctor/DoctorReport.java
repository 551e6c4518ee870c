package tutti.doctor;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was looked at, and what is wrong.
 *
 * @param differences how many rows are not what the facts say; at most twenty of them are told
 */
public record DoctorReport(List<Sign> signs, List<Symptom> symptoms, long differences) {

  public DoctorReport {
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

  /** How bad it is. */
  public enum Gravity {
    /** It may become wrong. */
    WARNING,
    /** It is wrong now. */
    WRONG
  }

  /** Something that is not as it should be, in a sentence that says what to do. */
  public record Symptom(Gravity gravity, String name, String says) {
    public Symptom {
      requireNonNull(gravity, "gravity");
      requireNonNull(name, "name");
      requireNonNull(says, "says");
    }

    private String line() {
      return gravity + ": " + says + "\n";
    }

    private Map<String, String> fields() {
      return Map.of("gravity", gravity.name().toLowerCase(Locale.ROOT), "name", name, "says", says);
    }
  }

  /** Whether nothing is wrong; a warning is not yet. */
  public boolean fine() {
    return symptoms.stream().noneMatch(symptom -> symptom.gravity() == Gravity.WRONG);
  }

  /** For people. */
  public String text() {
    var text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.line()).append('\n'));
    symptoms.forEach(symptom -> text.append(symptom.line()));
    return text.append(fine() ? "Everything is fine.\n" : "").toString();
  }

  /** For programs. */
  public String json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("fine", fine());
    signs.forEach(sign -> json.put(sign.name(), sign.value()));
    json.put("differences", differences);
    json.put("symptoms", symptoms.stream().map(Symptom::fields).toList());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }
}
