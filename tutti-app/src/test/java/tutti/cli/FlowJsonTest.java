package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.WebHouse;
import tutti.company.sample.SampleCompany;
import tutti.handoff.MemoryLedger;
import tutti.insight.flow.Flow;
import tutti.insight.simulation.SampleYear;
import tutti.report.RowsRead;
import tutti.report.flow.EndToEnd;
import tutti.report.flow.FlowJson;

/** The contract of {@code flow --json} as docs/flow-json.md writes it down. */
class FlowJsonTest {

  private static final Path PAGE = Path.of("../docs/flow-json.md");
  private static final String ONE = "## One thread";

  /** Something is passed on, and something comes before what it needs; no customer named it. */
  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: product}
        - {id: support}
        - {id: customer, kind: outside}
      relays:
        - {from: told, to: passed, why: support hears it}
      stages:
        - {id: known, is: problem, owner: product, done: known, arrows: [passed], joint: [support]}
        - {id: gone, is: outcome, owner: product, done: gone, arrows: [brief], joint: [product]}
      arrows:
        - {id: told, from: customer, to: support, by: support, gives: complaints}
        - {id: passed, from: support, to: product, gives: what hurts}
        - {id: brief, from: product, to: support, gives: a brief, needs: [told]}
      """;

  private static final String EVIDENCE =
      """
      arrow,key,stage,at,thread
      told,c-1,delivered,2026-01-02T09:00:00Z,t-0
      passed,p-1,delivered,2026-01-03T09:00:00Z,t-1
      brief,b-1,delivered,2026-01-04T09:00:00Z,t-1
      """;

  @TempDir private Path folder = Path.of("");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private String printed(Object... more) throws IOException {
    var company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
    var evidence = Files.writeString(folder.resolve("evidence.csv"), EVIDENCE);
    var words =
        Stream.concat(
            Stream.of("flow", company, "--data", evidence, "--at", "2026-04-01", "--json"),
            Stream.of(more));
    var line = Line.run(words.toArray());
    assertThat(line.err()).isEmpty();
    assertThat(line.exit()).isZero();
    return line.out();
  }

  private static String sample() {
    var ledger = new MemoryLedger();
    SampleYear.evidence(WebHouse.AT).forEach(ledger::add);
    return FlowJson.write(
        EndToEnd.of(
            Flow.of(
                SampleCompany.company(), ledger.handOffs(WebHouse.AT), WebHouse.AT, Flow.WINDOW)),
        Optional.of(RowsRead.of(List.of())));
  }

  /** Objects whose fields are ids or stages are one field. */
  private static List<String> fields(String json) {
    return Json.fields(Json.read(json)).stream()
        .map(field -> field.replaceAll("(\\.items|\\.stages)\\..*", "$1"))
        .distinct()
        .toList();
  }

  @Test
  void theDocumentNamesTheFieldsOfRealOutputsAndNoOthers() throws IOException {
    var all = new TreeSet<>(fields(sample()));
    all.addAll(fields(printed()));
    var written = page().substring(0, page().indexOf(ONE));
    assertThat(new TreeSet<>(Json.documented(written))).isEqualTo(all);
  }

  @Test
  void theFieldsComeInTheOrderOfTheDocument() throws IOException {
    var written = Json.documented(page().substring(0, page().indexOf(ONE)));
    assertThat(fields(sample())).isSubsetOf(written);
    assertThat(written.stream().filter(fields(sample())::contains).toList())
        .isEqualTo(fields(sample()));
  }

  @Test
  void theDocumentNamesTheFieldsOfAThread() throws IOException {
    var written = page().substring(page().indexOf(ONE));
    assertThat(fields(printed("--thread", "t-1"))).isEqualTo(Json.documented(written));
  }
}
