package tutti.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.cli.CompanyTexts;
import tutti.company.Company;
import tutti.company.export.ExportFormats;
import tutti.company.file.CompanyFile;

/** The charts that leave Tutti, read by Mermaid itself and by Graphviz itself. */
class DiagramsBrowserTest {

  private static final Reader READER = new Reader();
  private static final Page PAGE = READER.page();

  /** How many nodes and arrows Mermaid reads, once it may draw as many. */
  private static final String MERMAID =
      """
      async ([text, arrows]) => {
        mermaid.initialize({startOnLoad: false, maxEdges: arrows});
        const chart = await mermaid.mermaidAPI.getDiagramFromText(text);
        return [chart.db.getVertices().size, chart.db.getEdges().length];
      }
      """;

  /** The labels of the nodes, then those of the arrows, as Graphviz draws them. */
  private static final String GRAPHVIZ =
      """
      async text => {
        const drawn = await new Viz().renderSVGElement(text);
        const words = kind => [...drawn.querySelectorAll("g." + kind)]
            .map(one => [...one.querySelectorAll("text")].map(t => t.textContent).join("\\n"));
        return [words("node"), words("edge")];
      }
      """;

  @BeforeAll
  static void theirScriptsAreLoaded() {
    script("mermaid/11.14.0/dist/mermaid.min.js");
    script("viz.js/2.1.2/viz.js");
    script("viz.js/2.1.2/lite.render.js");
  }

  @AfterAll
  static void theBrowserIsClosed() {
    READER.close();
  }

  private static void script(String name) {
    var path = "/META-INF/resources/webjars/" + name;
    try (var in =
        Objects.requireNonNull(DiagramsBrowserTest.class.getResourceAsStream(path), path)) {
      PAGE.addScriptTag(new AddScriptTagOptions().setContent(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Company> companies() {
    return CompanyTexts.all().stream().map(text -> CompanyFile.read("c.yaml", text)).toList();
  }

  private static Object mermaid(Company company, int mayDraw) {
    return PAGE.evaluate(MERMAID, List.of(write("mermaid", company), mayDraw));
  }

  private static String write(String form, Company company) {
    return ExportFormats.named(form).orElseThrow().write(company);
  }

  private static List<Integer> counts(Company company) {
    return List.of(company.parties().size(), company.arrows().size());
  }

  @ParameterizedTest
  @MethodSource("companies")
  void mermaidReadsEveryPartyAndEveryArrow(Company company) {
    assertThat(mermaid(company, 500)).isEqualTo(counts(company));
  }

  @Test
  void aChartOfMoreArrowsThanMermaidUsuallyDrawsSaysWhatToAllow() {
    var arrows =
        IntStream.range(0, 501)
            .mapToObj("  - {id: x%d, from: a, to: b}\n"::formatted)
            .collect(Collectors.joining());
    var company =
        CompanyFile.read(
            "c.yaml",
            "apiVersion: tutti/v1\nkind: Company\nparties:\n  - {id: a}\n  - {id: b}\narrows:\n"
                + arrows);
    assertThat(write("mermaid", company)).contains("start Mermaid with maxEdges: 501.");
    assertThat(mermaid(company, 501)).isEqualTo(counts(company));
  }

  @ParameterizedTest
  @MethodSource("companies")
  void graphvizDrawsEveryNameAsItIs(Company company) {
    var drawn = (List<?>) PAGE.evaluate(GRAPHVIZ, write("dot", company));
    assertThat((List<?>) drawn.getFirst())
        .extracting(Object::toString)
        .containsExactlyInAnyOrderElementsOf(
            company.parties().stream().map(party -> party.name()).toList());
    assertThat((List<?>) drawn.getLast())
        .extracting(Object::toString)
        .containsExactlyInAnyOrderElementsOf(
            company.arrows().stream().map(arrow -> arrow.gives()).toList());
  }
}
