package tutti.intake.web.log;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Stage;

/**
 * A file of an arrow's hand-offs to fill in: its columns, and two rows that show what they take.
 */
record SampleRows(StageSentences stages) {

  private static final List<String> COLUMNS = List.of("arrow", "key", "stage", "at", "title");
  private static final String TITLE = "A sample: write your own rows in the place of these two";

  /** As CSV; its times are long past, its keys name samples. */
  String csv() {
    var awaited = List.copyOf(stages.awaited());
    return Stream.of(
            COLUMNS,
            row(awaited.getFirst(), "2001-01-08 09:00"),
            row(awaited.getLast(), "2001-01-09 16:30"))
        .map(SampleRows::line)
        .collect(Collectors.joining());
  }

  private List<String> row(Stage stage, String at) {
    return List.of(stages.arrow().id(), "sample-1", stage.word(), at, TITLE);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SampleRows::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
