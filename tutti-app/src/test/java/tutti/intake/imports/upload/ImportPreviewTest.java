package tutti.intake.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.intake.Cases;
import tutti.intake.IntakeResult;
import tutti.reading.InputProblem;

/** What reading files gives before anything is stored. */
class ImportPreviewTest {

  private static final String HEADER = "arrow,key,stage,at\n";

  @TempDir private Path folder = Path.of("");
  private int files;

  private DataFile file(String name, String text) throws IOException {
    var place = folder.resolve(files++ + ".data");
    Files.writeString(place, text);
    return new DataFile(name, place);
  }

  private static ImportPreview tried(DataFile... files) {
    return ImportPreview.of(
        new ImportRequest(
            Cases.company(), Optional.empty(), Optional.empty(), Arrays.asList(files)));
  }

  private static String rows(int count) {
    var rows = new StringBuilder(HEADER);
    for (var i = 0; i < count; i++) {
      rows.append("leads,k").append(i).append(",offered,2026-03-28T10:00:00Z\n");
    }
    return rows.toString();
  }

  @Test
  void factsOfAllFilesAreCounted() throws IOException {
    var trial = tried(file("a.csv", rows(3)), file("b.csv", rows(4)));
    assertThat(trial.facts()).isEqualTo(7);
    assertThat(trial.results())
        .extracting(result -> result.file())
        .containsExactly("a.csv", "b.csv");
    assertThat(trial.refused()).isEmpty();
  }

  @Test
  void companionsAndEmptyFilesBesideOthersAreSetAside() throws IOException {
    var trial = tried(file("._a.csv", "\0\1"), file("a.csv", rows(3)), file("b.csv", "\n"));
    assertThat(trial.refused()).isEmpty();
    assertThat(trial.facts()).isEqualTo(3);
    assertThat(trial.results())
        .extracting(result -> result.skipped())
        .containsExactly(
            "Set aside: a companion that the system or a program keeps, not data.",
            "",
            "Set aside: the file is empty.");
    assertThat(tried(file("a.csv", "")).refused()).hasSize(1);
  }

  @Test
  void theSampleIsTheFirstFiveFactsOverAllFiles() throws IOException {
    var trial = tried(file("a.csv", rows(3)), file("b.csv", rows(4)));
    assertThat(trial.sample())
        .extracting(Evidence::key)
        .containsExactly("k0", "k1", "k2", "k0", "k1");
    assertThat(trial.sample()).extracting(Evidence::stage).containsOnly(Stage.OFFERED);
  }

  @Test
  void aBadRowIsCountedAndTheGoodOnesStay() throws IOException {
    var trial = tried(file("a.csv", rows(2) + "leads,3,flown,2026-03-28T10:00:00Z\nleads,,,\n"));
    assertThat(trial.facts()).isEqualTo(2);
    var result = trial.results().getFirst();
    assertThat(result.bad()).isEqualTo(2);
    assertThat(result.problems()).extracting(InputProblem::line).containsExactly(4, 5);
    assertThat(result.problems()).extracting(InputProblem::file).containsOnly("a.csv");
  }

  @Test
  void anArrowTheCompanyDoesNotHaveIsABadRow() throws IOException {
    var trial = tried(file("a.csv", HEADER + "nix,1,offered,2026-03-28T10:00:00Z\n"));
    assertThat(trial.facts()).isZero();
    assertThat(trial.results().getFirst().bad()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNoCsvIsRefusedUnderItsNameAndNotItsPlace() throws IOException {
    var trial = tried(file("a.csv", rows(2)), file("picture.png", "\u0000\u0001\u0002"));
    assertThat(trial.refused()).extracting(InputProblem::file).containsExactly("picture.png");
    assertThat(trial.refused().getFirst().sentence()).doesNotContain(folder.toString());
    assertThat(trial.results()).hasSize(1);
  }

  @Test
  void aFileOfOtherColumnsIsPassedOverWithAReason() throws IOException {
    var trial = tried(file("a.csv", "name,colour\nx,red\n"));
    assertThat(trial.refused()).isEmpty();
    assertThat(trial.results().getFirst().passedOver()).isTrue();
    assertThat(trial.facts()).isZero();
  }

  @Test
  void factsDatedInTheFutureAreCounted() throws IOException {
    var order =
        new ImportRequest(
            Cases.company(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                file("a.csv", rows(2) + "leads,9,offered,2062-03-28T10:00:00Z\n"),
                file("b.csv", HEADER + "leads,8,offered,2026-03-28T10:00:00.001Z\n")));
    var now = Instant.parse("2026-03-28T10:00:00Z");

    assertThat(ImportPreview.of(order, now, rows -> {}).future()).isEqualTo(2);
    assertThat(ImportPreview.of(order, now.plusSeconds(1), rows -> {}).future()).isEqualTo(1);
  }

  @Test
  void noFilesGiveNoFacts() {
    assertThat(tried()).isEqualTo(new ImportPreview(List.of(), List.of(), List.of()));
  }

  @Test
  void receiptsAddUp() {
    assertThat(new IntakeResult(1, 2, 3).plus(new IntakeResult(10, 20, 30)).plus(IntakeResult.NONE))
        .isEqualTo(new IntakeResult(11, 22, 33));
  }
}
