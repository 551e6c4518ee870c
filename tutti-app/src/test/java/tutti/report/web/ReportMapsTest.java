package tutti.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.availability.Unavailable;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.computing.ComputePool;
import tutti.map.MapDrawing;
import tutti.measure.SampleSource;
import tutti.page.PageMoment;
import tutti.page.PageRefusal;
import tutti.render.PrintFormat;
import tutti.report.ArrangementSource;
import tutti.report.CompanyReport;
import tutti.report.web.view.ArrowFilter;
import tutti.report.web.view.FunctionOpening;
import tutti.report.web.view.MapPicture;

/** What is too much for one sheet is not drawn, and is said. */
class ReportMapsTest {

  private static final PageMoment MOMENT = PageMoment.now(Instant.parse("2026-11-25T12:00:00Z"));

  private final ComputePool pool = new ComputePool();

  private final ReportMaps maps =
      new ReportMaps(
          (company, portrait, patience) ->
              Optional.of(MapDrawing.arrangement(company, portrait, Optional.empty())),
          pool);

  @AfterEach
  void close() {
    pool.close();
  }

  private static CompanyReport report(int arrows) {
    return CompanyReport.of(company(arrows), SampleSource.NONE, MOMENT.at());
  }

  private static Company company(int arrows) {
    var head =
        """
        apiVersion: tutti/v1
        kind: Company
        name: Big
        parties: [{id: sales}, {id: customer, kind: outside}]
        arrows:
        """;
    return CompanyFile.read(
        "big.yaml",
        IntStream.range(0, arrows)
            .mapToObj("  - {id: a%1$d, from: sales, to: customer, gives: thing %1$d}\n"::formatted)
            .collect(Collectors.joining("", head, "")));
  }

  @Test
  void aMapOfManyArrowsIsLeftOutOfThePage() {
    assertThat(inline(3).engraving()).isPresent();
    assertThat(inline(2_001))
        .isEqualTo(
            MapPicture.tooMuch(
                "2,001 arrows are too many for one picture, which holds 2,000, or 500 where lines"
                    + " have to cross"));
  }

  private MapPicture inline(int arrows) {
    return maps.inline(
        report(arrows), MOMENT, ArrowFilter.ALL, FunctionOpening.atFirst(company(arrows)));
  }

  @Test
  void aMapThatIsNotFoundYetIsComingAndOneThatIsNeverFoundIsNot() {
    var looking = new ReportMaps((company, portrait, patience) -> Optional.empty(), pool);
    var busy = new ReportMaps(unavailable(Unavailable.Cause.BUSY), pool);
    var late = new ReportMaps(unavailable(Unavailable.Cause.OUT_OF_TIME), pool);

    assertThat(inline(looking)).isEqualTo(MapPicture.COMING);
    assertThat(inline(busy)).isEqualTo(MapPicture.COMING);
    assertThat(inline(late)).isEqualTo(MapPicture.outOfTime("Not now."));
  }

  private static ArrangementSource unavailable(Unavailable.Cause why) {
    return (company, portrait, patience) -> {
      throw new Unavailable(why, "Not now.", Duration.ofSeconds(5));
    };
  }

  private static MapPicture inline(ReportMaps some) {
    return some.inline(report(3), MOMENT, ArrowFilter.ALL, FunctionOpening.atFirst(company(3)));
  }

  /** Three who each give to the three others. */
  private static Company wells() {
    var arrows =
        Stream.of("sales", "finance", "legal")
            .flatMap(from ->
                Stream.of("product", "marketing", "customer")
                    .map(to ->
                        "  - {id: %1$s-%2$s, from: %1$s, to: %2$s, gives: x}\n"
                            .formatted(from, to)))
            .collect(Collectors.joining());
    return CompanyFile.read(
        "wells.yaml",
        """
        apiVersion: tutti/v1
        kind: Company
        parties:
          - {id: sales}
          - {id: finance}
          - {id: legal}
          - {id: product}
          - {id: marketing}
          - {id: customer, kind: outside}
        arrows:
        """
            + arrows);
  }

  private List<String> why(Company company) {
    var report = CompanyReport.of(company, SampleSource.NONE, MOMENT.at());
    return maps.inline(report, MOMENT, ArrowFilter.ALL, FunctionOpening.atFirst(company))
        .engraving()
        .orElseThrow()
        .why();
  }

  @Test
  void whyLinesHaveToCrossIsSaidBesideThemAndNowhereElse() {
    assertThat(why(wells()))
        .hasSize(2)
        .first()
        .asString()
        .contains("three with three cannot be drawn without a crossing");
    assertThat(why(company(3))).isEmpty();
  }

  @Test
  void aMapOfManyArrowsIsNoFileEither() {
    var says =
        "2,001 arrows are too many for one picture, which holds 2,000, or 500 where lines have to cross; under Arrows they stand as a"
            + " table.";
    for (var format : List.of(PrintFormat.SVG, PrintFormat.PNG, PrintFormat.PDF)) {
      assertThatThrownBy(
              () -> maps.printed(report(2_001), format, FunctionOpening.atFirst(company(2_001))))
          .isInstanceOf(PageRefusal.class)
          .hasMessageContaining(says);
    }
    assertThatThrownBy(() -> maps.written(company(2_001)))
        .isInstanceOf(PageRefusal.class)
        .hasMessageContaining(says);
  }

  @Test
  void aTextHoldsAnyNumberOfArrows() {
    for (var format : List.of(PrintFormat.MERMAID, PrintFormat.DOT)) {
      assertThat(maps.printed(report(2_001), format, FunctionOpening.atFirst(company(2_001))))
          .asString(StandardCharsets.UTF_8)
          .contains("thing 0", "thing 2000");
    }
  }
}
