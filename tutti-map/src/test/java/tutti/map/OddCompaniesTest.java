package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.svg.MapAddresses;
import tutti.map.svg.SvgChecker;
import tutti.map.svg.SvgMap;
import tutti.map.svg.SvgShapes;
import tutti.map.typesetting.FittedText;

/** Whatever a company is like, its map is clean. */
class OddCompaniesTest {

  @Test
  void aCompanyWithoutPartiesIsAnEmptySheet() {
    var drawing = Companies.of().landscape();

    assertThat(drawing.boxes()).isEmpty();
    assertThat(drawing.customer()).isEmpty();
    CheckedMapsTest.assertClean(Companies.of());
  }

  @Test
  void aCompanyWithOnlyACustomerIsABarline() {
    var companies = Companies.of("Customer");

    assertThat(companies.landscape().customer()).isPresent();
    CheckedMapsTest.assertClean(companies);
  }

  @Test
  void onePartyIsOneBox() {
    assertThat(Companies.of("Sales").landscape().boxes()).hasSize(1);
    CheckedMapsTest.assertClean(Companies.of("Sales"));
  }

  @Test
  void partiesWithoutArrowsLieBesideEachOther() {
    CheckedMapsTest.assertClean(Companies.of("Sales", "Legal", "Design", "Customer", "Growth"));
  }

  @Test
  void companiesInPiecesAreOneMap() {
    CheckedMapsTest.assertClean(
        Companies.of(
            "Sales > Legal: questions",
            "Legal > Sales: answers",
            "Design > Growth: pages",
            "Growth > Build: tests",
            "Build > Design: what works",
            "Support > Customer: answers",
            "Archive"));
  }

  @Test
  void aCompanyWithoutACustomerHasNoBarline() {
    var companies =
        Companies.of("Sales > Legal: questions", "Legal > Design: limits", "Design > Sales: pages");

    assertThat(companies.landscape().customer()).isEmpty();
    CheckedMapsTest.assertClean(companies);
  }

  @Test
  void anArrowToOneselfIsALoopAtTheBox() {
    var companies =
        Companies.of(
            "Sales > Sales: reviews | at_risk 3/9",
            "Sales > Customer: help",
            "Customer > Customer: word of mouth");
    var loop =
        companies.landscape().lines().stream().filter(line -> line.path().size() == 4).toList();

    assertThat(loop).hasSize(2);
    CheckedMapsTest.assertClean(companies);
  }

  @Test
  void twelveArrowsOfOnePairAllHaveTheirOwnLineAndLabel() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      lines.add(
          "%s: gift %d | broken 3/99"
              .formatted(i % 3 == 0 ? "Sales > Customer" : "Customer > Sales", i));
    }
    var companies = Companies.of(lines.toArray(String[]::new));

    assertThat(companies.landscape().lines())
        .hasSize(12)
        .allMatch(line -> line.label().isPresent());
    CheckedMapsTest.assertClean(companies);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</svg><script>alert(1)</script>",
        "a\" onload=\"alert(1)",
        "]]><!--<&>'",
        "Verkaufsförderungsgesellschaftsangelegenheitenbeauftragtenstellvertretungszimmer",
        "a name that goes on and on until nobody remembers how it began or what it was for",
        "\uD83D\uDE80\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 rockets and families",
        "\u05DE\u05DB\u05D9\u05E8\u05D5\u05EA \u05D5\u05E9\u05D9\u05E8\u05D5\u05EA",
        "\u202Eevil\u202C\u0000\u0007\uFFFE control",
        "\uD800 half a sign",
        "line\nbreak\tand\u00A0more   space",
        "\u8CA9\u58F2\u90E8\u9580\u306E\u540D\u524D",
        " ",
        ""
      })
  void anyNameIsDrawnAsItIsAndStaysText(String name) {
    var parties = List.of(party("p1", name), party("p2", "Sales"), Companies.party("Customer"));
    var arrows =
        List.of(
            Companies.arrow("1", "p1", "Customer", name),
            Companies.arrow("2", "p2", "p1", name),
            Companies.arrow("3", "Customer", "p2", "orders"));
    var looks = Map.of("1", new ArrowLook(PromiseState.BROKEN, 40, name, name, Optional.of(2)));
    var company = Companies.company(parties, arrows);

    for (var drawing :
        List.of(MapDrawing.landscape(company, looks), MapDrawing.portrait(company, looks))) {
      for (var svg :
          List.of(
              SvgMap.standalone(drawing),
              SvgMap.inline(
                  drawing,
                  new MapAddresses(id -> "/" + FittedText.clean(name), id -> name.strip())))) {
        var root = SvgShapes.parse(svg);
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg).doesNotContain(" onload=\"").doesNotContain("\u0007");
        assertThat(SvgChecker.faults(svg))
            .filteredOn(fault -> !fault.contains("foreign party"))
            .isEmpty();
      }
    }
  }

  private static Party party(String id, String name) {
    return new Party(id, name, Party.Kind.FUNCTION, Optional.empty(), Optional.empty());
  }

  @Test
  void aCustomerWithALongNameKeepsItsWordsOnTheSheet() {
    var customer =
        new Party(
            "c",
            "People who build things for other people to use",
            Party.Kind.OUTSIDE,
            Optional.empty(),
            Optional.empty());
    var company =
        Companies.company(
            List.of(customer, party("s", "Sales")),
            List.of(Companies.arrow("1", "s", "c", "help")));

    CheckedMapsTest.assertClean(MapDrawing.landscape(company, Map.of()));
    CheckedMapsTest.assertClean(MapDrawing.portrait(company, Map.of()));
  }

  @Test
  void anArrowWithoutALookIsUnmeasured() {
    var drawing = MapDrawing.landscape(Companies.olist().company(), Map.of());

    assertThat(drawing.lines()).allMatch(line -> line.state() == PromiseState.UNMEASURED);
    CheckedMapsTest.assertClean(drawing);
  }

  @Test
  void anArrowThatNamesAnUnknownPartyIsLeftOut() {
    var company =
        Companies.company(
            List.of(party("s", "Sales")), List.of(Companies.arrow("1", "s", "nobody", "help")));

    assertThat(MapDrawing.landscape(company, Map.of()).lines()).isEmpty();
  }

  @Test
  void aStarOfSixtyIsClean() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      lines.add("Centre > Party%d: gift".formatted(i));
    }
    lines.add("Centre > Customer: all");
    CheckedMapsTest.assertCleanAtOnce(Companies.of(lines.toArray(String[]::new)));
  }

  @Test
  void aChainOfFortyIsClean() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      lines.add("Party%d > %s: gift".formatted(i, i == 39 ? "Customer" : "Party" + (i + 1)));
    }
    CheckedMapsTest.assertCleanAtOnce(Companies.of(lines.toArray(String[]::new)));
  }
}
