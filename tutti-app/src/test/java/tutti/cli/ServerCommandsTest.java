package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.WebHouse;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.EntryPath;
import tutti.company.export.ExportFormats;
import tutti.people.Actor;

/** The commands that ask a running server. */
class ServerCommandsTest {

  private static final String COMPANY =
      """
      # Ours.
      apiVersion: tutti/v1
      kind: Company
      name: Small
      x-note: kept
      parties:
        - {id: a, kind: function}   # first
        - {id: b, kind: function}
      seats:
        - {party: a, person: Ada Ö}
      """;

  private static final WebHouse HOUSE = WebHouse.empty();

  @TempDir private Path folder = Path.of("");

  private int version;

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  @BeforeEach
  void aCompany() {
    version =
        HOUSE
            .open()
            .charters()
            .publish("company.yaml", COMPANY, new Actor("Ada Ö"), "first")
            .version();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Line ask(Object command, Object... more) {
    var words = new ArrayList<Object>(List.of(command));
    words.addAll(List.of(more));
    words.addAll(List.of("--server", HOUSE.address()));
    return Line.run(words.toArray());
  }

  @Test
  void whatIsExportedIsByteForByteWhatWasApplied() throws IOException {
    assertThat(ask("export").out()).isEqualTo(COMPANY);
    assertThat(Line.run("export", file("c.yaml", COMPANY)).out()).isEqualTo(COMPANY);
  }

  @Test
  void anEditOnTheServerKeepsCommentsOrderAndExtensions() throws IOException {
    var edit = CompanyEdit.put(EntryPath.party("b"), Map.of("job", "calls"));
    HOUSE.open().charters().edit(version, edit, new Actor("Ada Ö"), "w");
    var exported = ask("export").out();
    assertThat(exported)
        .isEqualTo(
            COMPANY.replace("{id: b, kind: function}", "{id: b, kind: function, job: calls}"));
    assertThat(ask("export", "--version", version).out()).isEqualTo(COMPANY);
    assertThat(ask("diff", file("same.yaml", exported)).exit()).isZero();
  }

  @Test
  void differencesAreSentencesAndExitOne() throws IOException {
    var other = file("other.yaml", COMPANY.replace("name: Small", "name: Big"));
    var diff = ask("diff", other);
    assertThat(diff.exit()).isEqualTo(1);
    assertThat(diff.out()).startsWith("The name of the company was changed from Small to Big.");
    assertThat(Line.run("diff", file("one.yaml", COMPANY), other).out()).isEqualTo(diff.out());
  }

  @Test
  void applyPublishesOnceAndADryRunNothing() throws IOException {
    var other = file("other.yaml", COMPANY.replace("name: Small", "name: Big"));
    assertThat(ask("apply", other, "--as", "Ada Ö", "--dry-run").out())
        .contains("Nothing was published; 1 change");
    var applied = ask("apply", other, "--as", "Ada Ö", "--why", "We grew & moved");
    assertThat(applied.exit()).as(applied.err()).isZero();
    assertThat(applied.out()).contains("Published as version " + (version + 1) + ".");
    var charter = HOUSE.open().charters().current().orElseThrow();
    assertThat(charter.by()).isEqualTo("Ada Ö");
    assertThat(charter.why()).isEqualTo("We grew & moved");
    assertThat(ask("apply", other, "--as", "Ada Ö").out()).contains("nothing to publish");
    assertThat(ask("diff", other).exit()).isZero();
  }

  @Test
  void aStrangerAndAWrongFileAreRefusedInASentence() throws IOException {
    var other = file("other.yaml", COMPANY.replace("name: Small", "name: Big"));
    var stranger = ask("apply", other, "--as", "Mallory");
    assertThat(stranger.exit()).isEqualTo(2);
    assertThat(stranger.err()).contains("\"Mallory\" is nobody in Small");
    assertThat(stranger.out()).as("no change is told that is none").isEmpty();
    var nobody = ask("apply", other, "--as", " ");
    assertThat(nobody.exit()).isEqualTo(2);
    assertThat(nobody.err()).contains("--as: Say who you are: the charter records who changed it.");
    assertThat(ask("apply", file("bad.yaml", "parties: 7")).exit()).isEqualTo(2);
    assertThat(ask("export", "--version", 9999).err()).contains("There is no version 9999");
  }

  @Test
  void aCompanyLeavesInOtherForms() {
    assertThat(ask("export", "--format", "mermaid").out())
        .isEqualTo(
            ExportFormats.named("mermaid")
                .orElseThrow()
                .write(HOUSE.open().charters().current().orElseThrow().company()));
    assertThat(ask("export", "--format", "pdf").err()).contains("no format \"pdf\"", "openslo");
  }

  @Test
  void noServerIsOneSentence() throws IOException {
    var line = Line.run("diff", file("c.yaml", COMPANY), "--server", "http://127.0.0.1:1");
    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err().lines())
        .singleElement()
        .asString()
        .contains("No Tutti answers at http://127.0.0.1:1");
  }
}
