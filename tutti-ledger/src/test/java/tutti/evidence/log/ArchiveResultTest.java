package tutti.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.reading.InputProblem;

/** What is told of an archive, whatever its files gave. */
class ArchiveResultTest {

  private static ReadResult file(String name, int problems) {
    var problem = InputProblem.ofFile(name, "It is bad.");
    return new ReadResult(name, 2_000, 7, problems, Collections.nCopies(problems, problem), "");
  }

  @Test
  void rowsAndFactsOfItsFilesAreAddedUp() {
    var archive = new ArchiveResult("data.zip");
    archive.add(file("data.zip/a.csv", 1));
    assertThat(archive.rows()).isEqualTo(2_000);
    archive.add(file("data.zip/b.csv", 2));
    archive.aside("data.zip/c.txt", "it is a text.");

    var told = archive.result();

    assertThat(told.file()).isEqualTo("data.zip");
    assertThat(told.rows()).isEqualTo(4_000);
    assertThat(told.facts()).isEqualTo(14);
    assertThat(told.bad()).isEqualTo(3);
    assertThat(told.passedOver()).isFalse();
    assertThat(told.notes())
        .extracting(InputProblem::sentence)
        .containsExactly("data.zip/c.txt: Set aside: it is a text.");
  }

  @Test
  void ofAllItsFilesSoManyProblemsAreKeptAsOfOne() {
    var archive = new ArchiveResult("data.zip");
    archive.add(file("data.zip/a.csv", 900));
    archive.add(file("data.zip/b.csv", 900));
    assertThat(archive.result().bad()).isEqualTo(1_800);
    assertThat(archive.result().problems()).hasSize(ReadResult.KEPT);
  }

  @Test
  void anArchiveWithoutFilesSaysSo() {
    var told = new ArchiveResult("data.zip").result();
    assertThat(told.skipped()).isEqualTo("The archive holds no file.");
    assertThat(told.problems()).isEqualTo(List.of());
  }
}
