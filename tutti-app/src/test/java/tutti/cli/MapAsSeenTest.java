package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tutti map --as seen} draws what the evidence shows and lists it. */
class MapAsSeenTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Office
      zone: UTC
      parties:
        - {id: pm, name: Product Management}
        - {id: pmm, name: Product Marketing}
        - {id: sales, name: Sales}
        - {id: legal, name: Legal}
      arrows:
        - {id: lost, from: sales, to: pmm, gives: lost reasons}
        - {id: words, from: pmm, to: pm, gives: words of the market}
        - {id: asks, from: sales, to: pm, gives: questions}
      """;
  private static final String FACTS =
      """
      arrow,key,stage,at,thread,attr.from
      lost,d1,delivered,2026-11-01T10:00:00Z,deal,
      words,d1,delivered,2026-11-02T10:00:00Z,deal,
      lost,d2,delivered,2026-11-03T10:00:00Z,,legal
      """;

  @TempDir private Path folder = Path.of("");
  private Path company = Path.of("");
  private Path facts = Path.of("");

  @BeforeEach
  void anOffice() throws IOException {
    company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
    facts = Files.writeString(folder.resolve("facts.csv"), FACTS);
  }

  private Line seen(Object... more) {
    var words = new ArrayList<Object>();
    words.addAll(List.of("map", company, "--data", facts, "--as", "seen"));
    words.addAll(List.of(more));
    words.addAll(List.of("--at", "2026-11-20"));
    return Line.run(words.toArray());
  }

  @Test
  void theListGoesToTheErrorsAndTheDrawingToTheOutput() {
    var line = seen();
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.err())
        .isEqualTo(
            """
            2 of 3 times something went along an arrow that is written down: 67 %.
            Not written down: 1
              Legal gave Product Marketing lost reasons once, last on 3 November 2026; no arrow is \
            written between the two.
            Never used: 1
              Sales to Product Management, questions: nothing ever came by it.
            Goes another way than written: 1
              Sales reaches Product Management through Product Marketing (once), never directly.
            """);
    assertThat(line.out())
        .startsWith("<svg")
        .contains("never used", " never\"", " taken\"", "class=\"wd\"");
  }

  @Test
  void theDrawingAsSeenIsAsCleanAsTheOther() {
    assertThat(seen("--verify").exit()).isZero();
  }

  @Test
  void aMapAsSaidListsNothing() {
    var line = Line.run("map", company, "--data", facts, "--at", "2026-11-20");
    assertThat(line.err()).isEmpty();
    assertThat(line.out()).doesNotContain(" never\"", "wild");
  }

  @Test
  void withoutEvidenceThereIsNothingToSee() {
    Line.refused(
        Line.run("map", company, "--as", "seen"),
        "--as seen shows evidence; name some with --data");
    Line.refused(Line.run("map", company, "--as", "dreamt"), "--as: there is no", "said, seen");
  }
}
