package tutti.company.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.edit.DanglingReference.Fate;
import tutti.company.file.CompanyFile;
import tutti.company.rule.InfluenceMix;
import tutti.company.template.CompanyTemplates;
import tutti.reading.UnreadableInput;
import tutti.reading.yaml.YamlEntry;
import tutti.testkit.LawCases;

/** What is retired leaves a company in which nothing names it. */
class EntryRetirementTest {

  /** Everything that can name something else does, and names the thing called gone. */
  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      center: gone
      parties:
        - {id: gone}
        - {id: stays, inputs: [gone, other]}
        - {id: other}
        - {id: inner, kind: role, within: gone}
      people:
        - {name: Gone}
        - {name: Bo, manager: Gone}
      seats:
        - {party: other, person: Gone}
        - {party: other, person: Bo, deputy: Gone}
        - {party: gone, person: Bo}
      arrows:
        - {id: first, from: stays, to: other}
        - {id: given, from: gone, to: other, needs: [first]}
        - {id: got, from: other, to: gone}
        - id: answered
          from: stays
          to: other
          by: gone
          need: calls
          needs: [first, demo]
          promises: [{id: passed, relay: first, within: 1d}]
      pairs: [{give: first, get: answered}, {give: answered, get: first}]
      relays: [{from: answered, to: first}, {from: first, to: answered}]
      audiences: [{id: clinics}]
      needs: [{id: calls, audience: clinics, words: nobody calls}]
      offerings: [{id: phone, needs: [calls]}]
      programs: [{id: webinars, audiences: [clinics], needs: [calls], offerings: [phone], owner: gone}]
      parts: [{function: gone, audience: clinics, statement: sells}]
      stages: [{id: built, owner: gone, done: released}, {id: sold, owner: other, done: paid, joint: [gone], arrows: [first]}]
      enablement: [{id: demo, to: other, from: stays, what: a demo}, {id: deck, to: gone, from: stays, what: slides}, {id: talk, to: other, from: gone, what: a talk}]
      launches: [{id: spring, offering: phone, receivers: [gone], enablement: [demo]}]
      dealDesk: [{id: discount, ask: gone, limit: 8bh}, {id: terms, ask: other, route: [gone, stays], limit: 8bh}]
      decisions: [{id: price, what: more, affects: [gone], invited: [gone], inputs: [{from: gone, what: facts}, {from: other}]}]
      reviews: [{id: framework, required: [gone, other], attended: [gone]}]
      """;

  private static final List<EntryPath> NAMED =
      List.of(
          EntryPath.party("gone"),
          EntryPath.person("Gone"),
          EntryPath.arrow("first"),
          EntryPath.entry("audiences", "clinics"),
          EntryPath.entry("needs", "calls"),
          EntryPath.entry("offerings", "phone"),
          EntryPath.entry("enablement", "demo"));

  static List<EntryPath> named() {
    return NAMED;
  }

  private static CompanyRevision along(String text, EntryPath place) {
    return CompanyRevision.of("c.yaml", text, CompanyEdit.retireWithAllThatHangsOn(place));
  }

  private static String refused(String text, EntryPath place) {
    return catchThrowableOfType(
            UnreadableInput.class,
            () -> CompanyRevision.of("c.yaml", text, CompanyEdit.retire(place)))
        .problems()
        .getFirst()
        .says();
  }

  private static List<EntryMention> mentions(String text, EntryPath place) {
    return EntryMention.of(CompanyDraft.of("c.yaml", text), place);
  }

  /** So that the cases below leave no reference out. */
  @Test
  void everyReferenceThereIsStandsInTheText() {
    assertThat(
            NAMED.stream()
                .flatMap(place -> mentions(TEXT, place).stream())
                .map(EntryMention::reference))
        .containsAll(DanglingReference.ALL);
  }

  @ParameterizedTest
  @MethodSource("named")
  void aloneItIsRefusedWithEveryListThatNamesIt(EntryPath place) {
    var says = refused(TEXT, place);
    assertThat(says).contains(" is still named by ").endsWith("or change them first.");
    assertThat(mentions(TEXT, place))
        .isNotEmpty()
        .filteredOn(mention -> !mention.list().isEmpty())
        .allSatisfy(mention -> assertThat(says).contains(mention.name()));
  }

  @ParameterizedTest
  @MethodSource("named")
  void alongWithWhatHangsOnItNothingNamesItAnyMore(EntryPath place) {
    var left = along(TEXT, place).yaml();
    assertThat(place.found("c.yaml", left)).isEmpty();
    assertThat(mentions(left, place)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("named")
  void whatOnlyNamedItStays(EntryPath place) {
    var left = along(TEXT, place).yaml();
    var going =
        mentions(TEXT, place).stream()
            .filter(mention -> mention.reference().fate() == Fate.HANGS)
            .map(mention -> mention.list() + mention.name())
            .toList();
    assertThat(mentions(TEXT, place))
        .filteredOn(mention -> !mention.list().isEmpty() && !mention.list().contains("/"))
        .filteredOn(mention -> mention.entry().fields().containsKey("id"))
        .filteredOn(mention -> !going.contains(mention.list() + mention.name()))
        .allSatisfy(mention ->
            assertThat(EntryPath.entry(mention.list(), mention.name()).found("c.yaml", left))
                .as(mention.list() + "/" + mention.name())
                .isPresent());
  }

  @Test
  void aNameGoesOutOfAListThatKeepsTheOthers() {
    var company = along(TEXT, EntryPath.party("gone")).company();
    assertThat(company.party("stays").card().inputs()).containsExactly("other");
    assertThat(company.center()).isEmpty();
    assertThat(company.chain().dealDesk().getFirst().route()).containsExactly("stays");
    assertThat(company.governance().decisions().getFirst().inputs())
        .singleElement()
        .extracting(input -> input.from())
        .isEqualTo("other");
    assertThat(company.governance().reviews().getFirst().attended()).isEmpty();
  }

  @Test
  void aRefusalNamesAtMostFiveOfAList() {
    var many = new StringBuilder("apiVersion: tutti/v1\nkind: Company\nparties:\n");
    many.append("  - {id: gone, name: Old Sales}\n");
    for (var i = 1; i <= 7; i++) {
      many.append("  - {id: role-%d, kind: role, within: gone}\n".formatted(i));
    }
    assertThat(refused(many.toString(), EntryPath.party("gone")))
        .startsWith("Old Sales (gone) is still named by 7 parties (role-1, role-2, role-3, role-4,")
        .contains("role-5 and 2 more)");
  }

  @Test
  void aRefusalCountsInWords() {
    assertThat(refused(TEXT, EntryPath.party("gone")))
        .contains(
            "1 input of a decision (facts)",
            "2 enablement items (deck, talk)",
            "the centre of the map");
    assertThat(refused(TEXT, EntryPath.person("Gone")))
        .isEqualTo(
            "Gone is still named by 2 seats (Gone, Bo); 1 person (Bo)."
                + " Take them along, or change them first.");
    var twice = TEXT.replace("{from: other}]", "{from: gone, what: a guess}]");
    assertThat(refused(twice, EntryPath.party("gone")))
        .contains("2 inputs of decisions (facts, a guess)", "2 stages (built, sold)");
  }

  @Test
  void whatNobodyNamesIsRetiredAlone() {
    for (var place : List.of(EntryPath.party("inner"), EntryPath.entry("launches", "spring"))) {
      var left = CompanyRevision.of("c.yaml", TEXT, CompanyEdit.retire(place));
      assertThat(place.found("c.yaml", left.yaml())).isEmpty();
      assertThat(left.yaml().lines().count()).isGreaterThanOrEqualTo(TEXT.lines().count() - 2);
    }
  }

  /** Whatever goes, and whatever went before: the text is a company still, or there is none. */
  @Test
  void afterAnyRetirementTheTextIsACompany() {
    for (var seed = 0L; seed < LawCases.cases(40); seed++) {
      var random = new Random(seed);
      var names = CompanyTemplates.names();
      var text = CompanyTemplates.text(names.get(random.nextInt(names.size()))).orElseThrow();
      for (var left = 1 + random.nextInt(4); left > 0; left--) {
        var places = places(text);
        var place = places.get(random.nextInt(places.size()));
        if (!named(CompanyFile.read("c.yaml", text).governance().mix(), place)) {
          text = along(text, place).yaml();
          assertThat(place.found("c.yaml", text)).as("seed %d: %s", seed, place).isEmpty();
          assertThat(mentions(text, place)).as("seed %d: %s", seed, place).isEmpty();
        }
      }
    }
  }

  /** The target mix has to be whole, so that nobody but a person can take a party out of it. */
  private static boolean named(Optional<InfluenceMix> mix, EntryPath place) {
    return mix.isPresent() && place.steps().getFirst().list().equals("parties");
  }

  private static List<EntryPath> places(String text) {
    var root = CompanyDraft.of("c.yaml", text).text().root();
    var places = new ArrayList<EntryPath>();
    for (var list : List.of("parties", "arrows", "needs", "audiences", "offerings", "enablement")) {
      root.find(list).filter(YamlEntry::isList).stream()
          .flatMap(entry -> entry.items().stream())
          .flatMap(item -> PlainValues.of(item, "id").stream())
          .forEach(id -> places.add(EntryPath.entry(list, id)));
    }
    return places;
  }
}
