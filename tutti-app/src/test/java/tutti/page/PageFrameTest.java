package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.page.navigation.PageReader;
import tutti.page.navigation.PaperTone;
import tutti.page.navigation.SitePage;
import tutti.page.navigation.SitePlace;

/** What stands around the content of a page. */
class PageFrameTest {

  private static final Instant AT = Instant.parse("2026-11-20T14:30:00Z");
  private static final PageAssets ASSETS = new PageAssets("/s", "/m", "/p", "/k");

  private static final Company COMPANY =
      CompanyFile.read(
          "c.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          name: Small
          zone: America/New_York
          parties: [{id: customer, kind: outside}, {id: sales}, {id: product}, {id: design}]
          seats:
            - {party: sales, person: Ada}
            - {party: design, person: Ada}
            - {party: product, person: Ben, deputy: Ada}
          arrows:
            - id: a
              from: product
              to: sales
              gives: answers
              promises:
                - {id: p, valid: requested, good: delivered, within: 3d, window: 30d}
                - {id: q, valid: requested, good: confirmed, within: 3d, window: 60d}
          """);

  private static PageFrame frame(String title, String here, Optional<Company> company) {
    return new PageFrame(
        title,
        here,
        PageMoment.now(AT),
        company.map(known -> new ShownCompany(3, known)),
        7,
        ASSETS,
        PageFrame.Motion.STILL,
        Optional.empty(),
        PageReader.NOBODY);
  }

  private static PageFrame frame(String title, String here) {
    return frame(title, here, Optional.of(COMPANY));
  }

  private static PageFrame readBy(String name) {
    return frame("Map", "/").readBy(new PageReader(Optional.of(name), PaperTone.SYSTEM, true, "/"));
  }

  @ParameterizedTest
  @EnumSource(SitePlace.class)
  void aPageLightsItsPlaceAndNoOther(SitePlace place) {
    for (var page : place.pages()) {
      var frame = frame(page.name(), page.address());
      assertThat(frame.place()).contains(place);
      for (var other : SitePlace.values()) {
        assertThat(frame.lights(other)).isEqualTo(other == place);
      }
    }
  }

  @Test
  void aPageIsMarkedAsItselfAndAThingAsWhatItBelongsTo() {
    var checks = new SitePage("Checks", SitePage.CHECKS);
    assertThat(frame("Checks", "/checks").marks(checks)).isEqualTo("page");
    assertThat(frame("Nobody gives back", "/checks").marks(checks)).isEqualTo("true");
    assertThat(frame("Parties", "/parties").marks(checks)).isNull();
  }

  @Test
  void beforeThereIsACompanyThereIsNoPlace() {
    var frame = frame("Map", "/", Optional.empty());
    assertThat(frame.place()).isEmpty();
    assertThat(frame.printed()).isEmpty();
    assertThat(frame.sits()).isEmpty();
    assertThat(frame.whose()).isEqualTo("Tutti");
  }

  @Test
  void aNumberStandsOnlyWhereSomebodyHasToAct() {
    var frame = frame("Map", "/");
    for (var place : SitePlace.values()) {
      for (var page : place.pages()) {
        assertThat(frame.waits(page)).isEqualTo(page.address().equals("/checks") ? 7 : 0);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ada|Sales, Design", "Ben|Product", "Nobody|''", "ada|''"})
  void aReaderSitsWhereTheirSeatsAreAndNotWhereTheyStandIn(String name, String parties) {
    assertThat(readBy(name).sits()).isEqualTo(parties);
  }

  @Test
  void onPaperTheLongestWindowIsNamedInTheCompanysZone() {
    assertThat(frame("Map", "/").printed())
        .isEqualTo(
            "Small, charter 3. Counted from 21 Sep 2026 to 20 Nov 2026."
                + " Friday 20 November 2026, 09:30, New York.");
  }

  @Test
  void whoReadsChangesNothingElse() {
    var frame = frame("Map", "/").moving(PageFrame.Motion.DRAWN);
    var read = frame.readBy(new PageReader(Optional.of("Ada"), PaperTone.DARK, false, "/x"));
    assertThat(read.shows()).isTrue();
    assertThat(read.title()).isEqualTo(frame.title());
    assertThat(read.printed()).isEqualTo(frame.printed());
    assertThat(read.moving(PageFrame.Motion.STILL).reader()).isEqualTo(read.reader());
    assertThat(read.live().reader()).isEqualTo(read.reader());
  }

  @Test
  void whatIsFoundByNameAreThePartiesAndWhatIsGiven() {
    assertThat(frame("Map", "/").findable())
        .containsExactly("Customer", "Sales", "Product", "Design", "answers");
  }

  @Test
  void aMomentOfThePastIsCountedUntilThen() {
    var then = AT.minus(Duration.ofDays(100));
    var frame =
        new PageFrame(
            "Map",
            "/",
            PageMoment.of(then),
            Optional.of(new ShownCompany(1, COMPANY)),
            0,
            ASSETS,
            PageFrame.Motion.STILL,
            Optional.empty(),
            PageReader.NOBODY);
    assertThat(frame.printed()).contains("to 12 Aug 2026.");
  }
}
