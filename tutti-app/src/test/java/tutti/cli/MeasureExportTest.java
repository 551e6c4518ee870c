package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.claims.Claim;
import tutti.discovery.draft.MadeExport;

/** {@code tutti measure FILE} where there is no company. */
class MeasureExportTest {

  private static final String AT = MadeExport.AT.toString();

  @TempDir private Path folder = Path.of("");

  private String file(MadeExport export) throws IOException {
    return Files.write(folder.resolve(export.file()), export.bytes()).toString();
  }

  @ParameterizedTest
  @EnumSource
  @Claim("K20")
  void anExportIsMeasuredByTheCompanyItShows(MadeExport export) throws IOException {
    var run = Line.run("measure", file(export), "--at", AT);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("no company file; measured by the one it shows, at " + AT);
    assertThat(run.out()).containsPattern("\\d+ of \\d+ ");
  }

  @Test
  void withoutAMomentWhatEndedLongAgoIsMeasuredAtItsEnd() throws IOException {
    var old = new String(MadeExport.JIRA_ISSUES.bytes(), StandardCharsets.UTF_8);
    var file = Files.writeString(folder.resolve("Jira.csv"), old.replace("/26 ", "/14 "));
    assertThat(Line.run("measure", file.toString()).err()).contains("it shows, at 2014-");
  }

  @Test
  void theReportIsJsonWhenAskedFor() throws IOException {
    var run = Line.run("measure", file(MadeExport.ZENDESK_TICKETS), "--at", AT, "--json");
    assertThat(run.out()).startsWith("{").contains("\"answers\"");
  }

  @Test
  void aCompanyFileStillAsksForItsEvidence() throws IOException {
    var company = Files.writeString(folder.resolve("company.yaml"), "kind: Company");
    refused(Line.run("measure", company), "name the evidence with --data");
  }

  @Test
  void aFolderAndAFileThatShowsNothingAreRefused() throws IOException {
    refused(Line.run("measure", folder), "is a folder; name one file of it");
    var odd = Files.writeString(folder.resolve("odd.csv"), "colour,weight\nred,1\nblue,2\n");
    refused(Line.run("measure", odd), "No company follows from it");
  }
}
