package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tutti.company.MapPin;
import tutti.company.Party;
import tutti.company.Party.Kind;
import tutti.company.PromiseState;
import tutti.map.ArrowLook;
import tutti.map.Companies;
import tutti.map.MapDrawing;

class SvgMapTest {

  private static final MapAddresses LINKS =
      new MapAddresses(id -> "/arrows/" + id + "?a=1&b=2", id -> "/parties/" + id);

  private static final String PAGE = SvgMap.inline(Companies.twelve().landscape(), LINKS);
  private static final String FILE = SvgMap.standalone(Companies.twelve().landscape());

  @Test
  void thePageKeepsAStrictContentSecurityPolicy() {
    assertThat(PAGE)
        .doesNotContain("style=")
        .doesNotContain("<style")
        .doesNotContain("<script")
        .doesNotContain("xmlns");
  }

  @Test
  void everyArrowAndPartyOnThePageIsALinkWithASentence() {
    var links =
        SvgShapes.children(SvgShapes.parse(PAGE)).stream()
            .filter(part -> part.getTagName().equals("a"))
            .toList();

    assertThat(links).hasSize(30 + 12);
    assertThat(links).allMatch(link -> link.getAttribute("href").startsWith("/"));
    assertThat(links).allMatch(link -> !link.getAttribute("aria-label").isBlank());
    assertThat(links)
        .allMatch(link ->
            SvgShapes.children(link)
                .getFirst()
                .getTextContent()
                .equals(link.getAttribute("aria-label")));
  }

  @Test
  void anArrowIsSaidInASentence() {
    assertThat(PAGE)
        .contains("aria-label=\"Sales to Customer: help to buy. Kept. 118 of 131 good.\"");
    assertThat(PAGE)
        .contains("Product Management to Sales: answers to questions. Broken. 6 of 20 good.");
  }

  @Test
  void theMapItselfIsAGroupWithATitle() {
    var root = SvgShapes.parse(PAGE);

    assertThat(root.getAttribute("role")).isEqualTo("group");
    assertThat(root.getAttribute("class")).isEqualTo("map land");
    assertThat(PAGE)
        .contains(
            "<title id=\"map-land\">Map of 12 parties and 30 arrows. No line crosses"
                + " another.</title>");
    assertThat(SvgMap.inline(Companies.olist().portrait(), LINKS))
        .contains("class=\"map port\"")
        .contains("id=\"map-port\"");
  }

  @Test
  void everyArrowHasAWidePathToPointAt() {
    assertThat(PAGE.split("class=\"hit\"", -1)).hasSize(1 + 30 + 1);
  }

  @Test
  void theWorstIsSaidFirst() {
    assertThat(PAGE.indexOf("Broken.")).isLessThan(PAGE.indexOf("At risk."));
    assertThat(PAGE.indexOf("At risk.")).isLessThan(PAGE.indexOf("Kept."));
  }

  @Test
  void everyStateHasAClassOfItsOwn() {
    var words = new HashSet<String>();
    for (var state : PromiseState.values()) {
      words.add(SvgStroke.of(state).word());
    }

    assertThat(words)
        .containsExactlyInAnyOrder("broken", "risk", "silent", "few", "unmeasured", "kept", "obs");
  }

  @Test
  void aBrokenLineIsTornAndHeavyAndAnObservedOneDouble() {
    var broken = part("Sales to Support: what was promised");
    var observed = part("Customer to Sales: orders");

    assertThat(attribute(broken, "l", "d").split("M", -1)).hasSize(3);
    assertThat(Double.parseDouble(attribute(broken, "l", "stroke-width")))
        .isGreaterThanOrEqualTo(3.4);
    assertThat(attribute(observed, "l in", "stroke-width")).isEqualTo("2");
  }

  private Element part(String sentence) {
    return SvgShapes.children(SvgShapes.parse(PAGE)).stream()
        .filter(one -> one.getAttribute("aria-label").startsWith(sentence))
        .findFirst()
        .orElseThrow();
  }

  private static String attribute(Element part, String kind, String name) {
    return SvgShapes.children(part).stream()
        .filter(one -> one.getAttribute("class").equals(kind))
        .findFirst()
        .orElseThrow()
        .getAttribute(name);
  }

  @Test
  void theFileStandsAloneInLightAndDark() {
    assertThat(FILE)
        .contains("<style>")
        .contains("prefers-color-scheme:dark")
        .contains("#FBF7EE")
        .contains("#181613");
    assertThat(FILE)
        .contains("xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("<desc>")
        .doesNotContain("<a ");
    assertThat(FILE.replace("url(data:font/woff;base64,", ""))
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  @Test
  void theFileCarriesTheLettersOfItsWords() {
    assertThat(FILE)
        .contains(
            "@font-face{font-family:Newsreader;font-weight:400;src:url(data:font/woff;base64,")
        .contains("@font-face{font-family:&quot;Source Sans 3&quot;;font-weight:400;src:url(data:")
        .contains("@font-face{font-family:&quot;Source Sans 3&quot;;font-weight:600;src:url(data:");
    assertThat(PAGE).doesNotContain("@font-face").doesNotContain("textLength");
  }

  @Test
  void whatTheFileCarriesIsSmall() {
    assertThat(FILE.length() - FILE.replaceAll("@font-face[^}]*}", "").length())
        .isBetween(3_000, 40_000);
  }

  @Test
  void theFileSaysWhatIsSetApart() {
    var companies =
        Companies.of(
            "A > B: x",
            "A > C: x",
            "A > D: x",
            "A > E: x",
            "B > C: x",
            "B > D: x",
            "B > E: x",
            "C > D: x",
            "C > E: x",
            "D > E: x");

    assertThat(SvgMap.standalone(companies.landscape()))
        .contains("<desc>This map cannot be drawn without a crossing: ");
  }

  @Test
  void aWiderLineMeansMoreHandOffs() {
    assertThat(look(PromiseState.KEPT, 1).width()).isEqualTo(1.1);
    assertThat(look(PromiseState.KEPT, 100).width()).isEqualTo(2.6);
    assertThat(look(PromiseState.KEPT, 1_000_000_000).width()).isEqualTo(4);
    assertThat(look(PromiseState.BROKEN, 0).width()).isEqualTo(3.4);
  }

  private static ArrowLook look(PromiseState state, long volume) {
    return new ArrowLook(state, volume, "", "", Optional.empty());
  }

  @Test
  void anArrowCarriesItsEndsItsStateAndTheSideOfItsGiver() {
    var arrow = links("data-arrow", glossed(Optional.empty())).getFirst();
    var line = arrow(arrow.getAttribute("data-arrow"));

    assertThat(arrow.getAttribute("data-from")).isEqualTo(line.from());
    assertThat(arrow.getAttribute("data-to")).isEqualTo(line.to());
    assertThat(arrow.getAttribute("data-state")).isEqualTo("broken");
    assertThat(arrow.getAttribute("data-side")).isEqualTo("demand");
  }

  private static MapDrawing.Line arrow(String id) {
    return Companies.twelve().landscape().lines().stream()
        .filter(line -> line.arrow().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPartyCarriesItsNameItsKindAndItsSide() {
    var parties = links("data-party", glossed(Optional.empty()));

    assertThat(parties).hasSize(12);
    assertThat(parties)
        .allMatch(party -> party.getAttribute("data-side").equals("demand"))
        .anyMatch(party -> party.getAttribute("data-name").equals("Sales"))
        .anyMatch(party -> party.getAttribute("data-kind").equals("outside"));
  }

  @Test
  void aPartyThePageKnowsNothingOfHasNoSide() {
    assertThat(links("data-party", PAGE))
        .allMatch(party -> party.getAttribute("data-side").isEmpty())
        .allMatch(party -> party.getAttribute("data-kind").isEmpty());
  }

  @Test
  void whatDoesNotStandOutRecedesAndTheCustomerNever() {
    var first = Companies.twelve().landscape().lines().getFirst();
    var page = glossed(Optional.of(Set.of(first.arrow())));

    assertThat(links("data-arrow", page))
        .allMatch(arrow -> dim(arrow) != arrow.getAttribute("data-arrow").equals(first.arrow()));
    assertThat(links("data-party", page).stream().filter(party -> !dim(party)))
        .extracting(party -> party.getAttribute("data-name"))
        .contains("Customer", first.from(), first.to())
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void withoutAChoiceNothingRecedes() {
    assertThat(links("data-arrow", PAGE)).noneMatch(SvgMapTest::dim);
    assertThat(links("data-party", PAGE)).noneMatch(SvgMapTest::dim);
  }

  @Test
  void aPinnedBoxHasAMarkAndSaysSo() {
    var page = glossed(Optional.empty());

    assertThat(page.split("class=\"pin\"", -1)).hasSize(2);
    assertThat(page).contains("aria-label=\"Sales, pinned\"");
    assertThat(PAGE).doesNotContain("pinned");
  }

  @Test
  void aFileCarriesNothingForScripts() {
    assertThat(FILE).doesNotContain("data-");
  }

  private static boolean dim(Element link) {
    return link.getAttribute("class").endsWith(" dim");
  }

  private static List<Element> links(String trait, String page) {
    return SvgShapes.children(SvgShapes.parse(page)).stream()
        .filter(link -> link.hasAttribute(trait))
        .toList();
  }

  /** The page of the company whose parties all stand on the demand side, Sales pinned. */
  private static String glossed(Optional<Set<String>> lit) {
    var drawing = Companies.twelve().landscape();
    var parties = new HashMap<String, Party>();
    drawing.boxes().forEach(box -> parties.put(box.party(), party(box.party(), Kind.FUNCTION)));
    drawing
        .customer()
        .ifPresent(line -> parties.put(line.party(), party(line.party(), Kind.OUTSIDE)));
    return SvgMap.inline(drawing, LINKS, new MapGloss(parties, Map.of(), lit, ArrowTraffic.NONE));
  }

  private static Party party(String id, Kind kind) {
    var party = new Party(id, id, kind, Optional.of(Party.Side.DEMAND), Optional.empty());
    return id.equals("Sales") ? party.pinned(Optional.of(new MapPin(8, 8))) : party;
  }
}
