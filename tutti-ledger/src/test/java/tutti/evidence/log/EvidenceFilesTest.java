package tutti.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** What lies in folders besides the files of people. */
class EvidenceFilesTest {

  private static final String CSV = "arrow,key,stage,at\n";

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "._data.csv",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "~$data.csv",
        ".~lock.data.csv#",
        "THUMBS.DB",
        ".hidden.csv"
      })
  void companionsAreSetAsideInASentence(String name) throws IOException {
    var data = file("data.csv", CSV);
    var companion = file(name, "\0\1\2");

    var found = EvidenceFiles.of(folder);

    assertThat(found.files()).containsExactly(data);
    assertThat(found.aside())
        .extracting(InputProblem::sentence)
        .containsExactly(
            companion + ": Set aside: a companion that the system or a program keeps, not data.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "\uFEFF"})
  void emptyFilesAreSetAsideInASentence(String content) throws IOException {
    file("data.csv", CSV);
    var empty = file("empty.csv", content);

    assertThat(EvidenceFiles.of(folder).aside())
        .extracting(InputProblem::sentence)
        .containsExactly(empty + ": Set aside: the file is empty.");
  }

  @Test
  void whatIsNoTableByItsNameIsSetAsideInASentence() throws IOException {
    file("data.csv", CSV);
    file("book.xlsx", "PK");
    Files.createDirectories(folder.resolve("__MACOSX"));
    Files.createDirectories(folder.resolve("old.csv"));

    assertThat(EvidenceFiles.of(folder).aside())
        .extracting(InputProblem::sentence)
        .satisfiesExactly(
            s -> assertThat(s).contains("__MACOSX: Set aside: a companion"),
            s -> assertThat(s).endsWith("its name does not end with .csv, .tsv or .zip."),
            s -> assertThat(s).endsWith("a folder in a folder; name it by itself to read it."));
  }

  @Test
  void aFolderOfCompanionsIsRefusedWithEachReason() throws IOException {
    file("._data.csv", "x");
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> EvidenceFiles.of(folder))
        .withMessageContaining("The folder holds no .csv, .tsv or .zip file.")
        .withMessageContaining("._data.csv: Set aside");
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItIsCalled() throws IOException {
    var named = file("._data.csv", CSV);
    assertThat(EvidenceFiles.of(named).files()).containsExactly(named);
    assertThat(EvidenceFiles.of(named).aside()).isEmpty();
  }

  @Test
  void theDaysOfTheChannelsOfASlackExportAreRead() throws IOException {
    file("users.csv", CSV);
    for (var channel : new String[] {"general", "sales", "empty"}) {
      Files.createDirectories(folder.resolve(channel));
    }
    var general = file("general/2026-03-04.json", "[]");
    var sales = file("sales/2026-03-05.json", "[]");
    file("sales/notes.json", "[]");

    var found = EvidenceFiles.of(folder);

    assertThat(found.files()).containsExactly(general, sales, folder.resolve("users.csv"));
    assertThat(found.aside())
        .singleElement()
        .extracting(InputProblem::sentence)
        .asString()
        .contains("empty: Set aside: a folder in a folder");
  }

  @Test
  void aSheetIsNamedBehindItsWorkbook() throws IOException {
    file("book.xlsx", "PK");
    var sheet = folder.resolve("book.xlsx#Deals of March");
    assertThat(EvidenceFiles.of(sheet).files()).containsExactly(sheet);
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> EvidenceFiles.of(folder.resolve("none.xlsx#Deals")))
        .withMessageContaining("There is no such file");
  }
}
