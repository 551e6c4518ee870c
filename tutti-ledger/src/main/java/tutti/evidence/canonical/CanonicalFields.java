package tutti.evidence.canonical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.RowProblem;
import tutti.reading.time.WrittenTime;

/** What is written in the fields of canonical evidence, and the fact they make. */
public interface CanonicalFields {

  /** The fields every fact needs. */
  List<String> NEEDED = List.of("arrow", "key", "stage", "at");

  /** All of them; what else is known of a fact are its attributes. */
  List<String> ALL =
      List.of(
          "id",
          "source",
          "arrow",
          "key",
          "stage",
          "at",
          "fulfiller",
          "due",
          "rating",
          "reason",
          "parent",
          "thread",
          "title");

  /** The columns of every file; the title is one only where a fact has it. */
  List<String> WRITTEN = ALL.subList(0, ALL.size() - 1);

  /** The text of a field. */
  Optional<String> text(String field);

  /** The text of a field that hand-offs are found by. */
  Optional<String> name(String field);

  /**
   * The time in a field.
   *
   * @throws RowProblem when it is none
   */
  Optional<WrittenTime> time(String field);

  Map<String, String> attributes();

  /** What is said where a field that is needed is not there. */
  RowProblem missing(String field);

  /**
   * The fact; without an id it gets one from what it says.
   *
   * @param otherwise the source of a fact that names none
   * @throws RowProblem when they make none
   */
  default Evidence fact(String otherwise) {
    var stage = stage(text("stage").orElseThrow(() -> missing("stage")));
    var at = time("at").orElseThrow(() -> missing("at"));
    var source = text("source").orElse(otherwise);
    var arrow = text("arrow").orElseThrow(() -> missing("arrow"));
    var key = name("key").orElseThrow(() -> missing("key"));
    var details = details().happened(stage, at);
    return text("id")
        .map(id -> new Evidence(id, source, arrow, key, stage, at.first(), details))
        .orElseGet(() -> Evidence.saying(source, arrow, key, stage, at.first(), details));
  }

  private static Stage stage(String word) {
    return Stage.named(word).orElseThrow(() -> RecordMapper.noStage("stage", word));
  }

  private Evidence.Details details() {
    return new Evidence.Details(
        time("due").map(WrittenTime::last),
        text("rating").map(RecordMapper::rating).orElse(OptionalInt.empty()),
        text("fulfiller"),
        text("reason"),
        name("parent"),
        name("thread"),
        text(Evidence.Details.TITLE).map(this::titled).orElseGet(this::attributes));
  }

  private Map<String, String> titled(String title) {
    var titled = new TreeMap<>(attributes());
    titled.put(Evidence.Details.TITLE, title);
    return titled;
  }
}
