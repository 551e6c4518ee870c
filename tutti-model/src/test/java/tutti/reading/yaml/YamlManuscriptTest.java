package tutti.reading.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tutti.reading.UnreadableInput;
import tutti.reading.written.WrittenValue;
import tutti.reading.written.WrittenValue.Fields;
import tutti.reading.written.WrittenValue.Items;
import tutti.reading.written.WrittenValue.Text;

class YamlManuscriptTest {

  private static final ValueAddress ROOT = ValueAddress.root();
  private static final ValueAddress LEADS = ROOT.field("arrows").entry("id", "leads");
  private static final ValueAddress ACCEPTED = LEADS.field("promises").entry("id", "accepted");
  private static final String COMPANY =
      """
      # who owes whom
      kind: Company   # always

      parties:
        - {id: sales, kind: function}  # they sell
        # they market
        - {id: marketing}

      seats:
      - {party: sales, person: Jonas Weck}
      - {party: sales, person: Ada Ferrari}

      arrows:
        - id: leads
          # why they are given
          why: 'it''s time'  # said
          x-note: |
            # no comment
          promises:
            - {id: accepted, within: 3d, target: 90%}
        - id: answers
      """;

  private static String changed(String yaml, UnaryOperator<YamlManuscript> change) {
    return change.apply(YamlManuscript.of("c.yaml", yaml)).text();
  }

  private static void replaces(String old, String with, UnaryOperator<YamlManuscript> change) {
    assertThat(COMPANY).contains(old);
    assertThat(changed(COMPANY, change)).isEqualTo(COMPANY.replace(old, with));
  }

  private static String refusal(String yaml, UnaryOperator<YamlManuscript> change) {
    var thrown = catchThrowableOfType(UnreadableInput.class, () -> changed(yaml, change));
    assertThat(thrown).as("Unreadable").isNotNull();
    return thrown.problems().getFirst().sentence();
  }

  private static Text text(String value) {
    return new Text(value);
  }

  @Test
  void replacesAValueAndKeepsTheCommentBehindIt() {
    replaces("'it''s time'  #", "now  #", m -> m.put(LEADS, "why", text("now")));
    replaces("Company   #", "Band   #", m -> m.put(ROOT, "kind", text("Band")));
    replaces("target: 90%", "target: 95%", m -> m.put(ACCEPTED, "target", text("95%")));
  }

  @Test
  void replacesATextInBlockFormAndAList() {
    replaces("|\n      # no comment\n", "so\n", m -> m.put(LEADS, "x-note", text("so")));
    replaces(
        "promises:\n      - {id: accepted, within: 3d, target: 90%}\n",
        "promises: []\n", m -> m.put(LEADS, "promises", new Items(List.of())));
  }

  @Test
  void findsAnEntryByItsPlaceAndBySeveralFields() {
    var ada = Map.of("party", "sales", "person", "Ada Ferrari");
    replaces(
        "Ada Ferrari}",
        "Ada Ferrari, deputy: Bo}",
        m -> m.put(ROOT.field("seats").entry(ada), "deputy", text("Bo")));
    replaces(
        "{id: marketing}", "{id: m}", m -> m.put(ROOT.field("parties").at(1), "id", text("m")));
  }

  @Test
  void addsASimpleFieldBehindTheLastSimpleOne() {
    replaces(
        "# no comment\n", "# no comment\n    by: sales\n", m -> m.put(LEADS, "by", text("sales")));
    replaces(
        "- id: answers\n",
        "- id: answers\n    claims: [a, b]\n",
        m -> m.put(ROOT.field("arrows").at(1), "claims", new Items(List.of(text("a"), text("b")))));
  }

  @Test
  void dropsAFieldWithItsLinesAndTheCommentAboveIt() {
    replaces(
        "    # why they are given\n    why: 'it''s time'  # said\n", "", m -> m.drop(LEADS, "why"));
    replaces("    x-note: |\n      # no comment\n", "", m -> m.drop(LEADS, "x-note"));
    replaces("{id: accepted, within: 3d, ", "{id: accepted, ", m -> m.drop(ACCEPTED, "within"));
    replaces("3d, target: 90%}", "3d}", m -> m.drop(ACCEPTED, "target"));
    replaces("x", "x", m -> m.drop(LEADS, "nothing"));
  }

  @Test
  void keepsTheCommentThatBeginsTheFile() {
    replaces("kind: Company   # always\n", "", m -> m.drop(ROOT, "kind"));
  }

  @Test
  void dropsTheFirstFieldOfAnEntryAndTheOnlyOne() {
    assertThat(changed("- a: 1 # one\n  b: 2\n", m -> m.drop(ROOT.at(0), "a")))
        .isEqualTo("- # one\n  b: 2\n");
    assertThat(changed("- a: 1\n  b: 2\n", m -> m.drop(ROOT.at(0), "a"))).isEqualTo("- b: 2\n");
    assertThat(changed("- a: 1 # one\n", m -> m.drop(ROOT.at(0), "a"))).isEqualTo("- {} # one\n");
    assertThat(changed("k:\n  a: 1\n", m -> m.drop(ROOT.field("k"), "a"))).isEqualTo("k: {}\n");
    assertThat(changed("a: 1", m -> m.drop(ROOT, "a"))).isEqualTo("{}");
  }

  @Test
  void appendsInTheManuscriptsOwnStyle() {
    var entry = Fields.NONE.with("id", "new").with("gives", "all, at once");
    replaces(
        "- {id: marketing}\n",
        "- {id: marketing}\n  - {id: new, gives: \"all, at once\"}\n",
        m -> m.append(ROOT, "parties", entry));
    replaces(
        "  - id: answers\n",
        "  - id: answers\n  - id: new\n    gives: all, at once\n",
        m -> m.append(ROOT, "arrows", entry));
    assertThat(changed("a: [{id: b}]\n", m -> m.append(ROOT, "a", Fields.NONE.with("id", "c"))))
        .isEqualTo("a: [{id: b}, {id: c}]\n");
  }

  @Test
  void appendsAnEntryThatHoldsAListOfItsOwn() {
    var promise = Fields.NONE.with("id", "p").with("within", "3d");
    var arrow =
        Fields.NONE.with("id", "new").with("promises", new Items(List.<WrittenValue>of(promise)));

    replaces(
        "  - id: answers\n",
        "  - id: answers\n  - id: new\n    promises:\n      - {id: p, within: 3d}\n",
        m -> m.append(ROOT, "arrows", arrow));
  }

  @Test
  void makesTheListThatIsMissingOrEmpty() {
    var entry = Fields.NONE.with("id", "p");
    for (var empty : List.of("a: 1\nl: # none\n", "a: 1\nl: [] # none\n", "a: 1\nl: ~ # none\n")) {
      assertThat(changed(empty, m -> m.append(ROOT, "l", entry)))
          .isEqualTo("a: 1\nl: # none\n  - {id: p}\n");
    }
    replaces(
        "- id: answers\n",
        "- id: answers\n    promises:\n      - {id: p}\n",
        m -> m.append(ROOT.field("arrows").at(1), "promises", entry));
  }

  @Test
  void removesAnEntryWithItsComment() {
    replaces(
        "  # they market\n  - {id: marketing}\n",
        "",
        m -> m.remove(ROOT.field("parties").entry("id", "marketing")));
    assertThat(changed("a: [1, 2, 3]\n", m -> m.remove(ROOT.field("a").at(1))))
        .isEqualTo("a: [1, 3]\n");
  }

  @Test
  void aListThatBecomesEmptyGoesExceptAtTheTop() {
    replaces(
        "    promises:\n      - {id: accepted, within: 3d, target: 90%}\n",
        "", m -> m.remove(ACCEPTED));
    assertThat(changed("a:\n- 1\nb: 2\n", m -> m.remove(ROOT.field("a").at(0))))
        .isEqualTo("a: []\nb: 2\n");
  }

  @Test
  void writesTheLineEndsThatAreThere() {
    assertThat(
            changed(
                "a: 😀\r\nb:\r\n  - {id: c}\r\n",
                m -> m.put(ROOT, "z", text("1")).append(ROOT, "b", Fields.NONE.with("id", "d"))))
        .isEqualTo("a: 😀\r\nz: 1\r\nb:\r\n  - {id: c}\r\n  - {id: d}\r\n");
    assertThat(changed("a: 1", m -> m.put(ROOT, "b", text("2")))).isEqualTo("a: 1\nb: 2");
  }

  @Test
  void writesPlainWhatReadsBackPlainAndQuotesTheRest() {
    assertThat(changed("a: 1\n", m -> m.put(ROOT, "a", text("it's 90%, [so] {far}: no"))))
        .isEqualTo("a: \"it's 90%, [so] {far}: no\"\n");
    assertThat(changed("a: 1\n", m -> m.put(ROOT, "a", text("it's 90%, [so] {far}"))))
        .isEqualTo("a: it's 90%, [so] {far}\n");
    assertThat(changed("a: 1\n", m -> m.put(ROOT, "a", text("null")))).isEqualTo("a: \"null\"\n");
  }

  @Test
  void knowsWhatStandsThere() {
    var manuscript = YamlManuscript.of("c.yaml", COMPANY);

    assertThat(manuscript.has(ACCEPTED.field("target"))).isTrue();
    assertThat(manuscript.has(LEADS.field("owner"))).isFalse();
    assertThat(manuscript.has(ROOT.field("parties").at(2))).isFalse();
    assertThat(manuscript.root().find("kind").flatMap(YamlEntry::text)).contains("Company");
  }

  @Test
  void refusesAPlaceThatIsNotThere() {
    assertThat(refusal(COMPANY, m -> m.put(LEADS.field("promises").at(7), "id", text("x"))))
        .isEqualTo("c.yaml:2:1: There is no arrows[id: leads].promises[7] here.");
    assertThat(refusal(COMPANY, m -> m.append(LEADS, "why", Fields.NONE)))
        .startsWith("c.yaml:16:10: Expected a list");
    assertThat(refusal("a: 1\na: 2\n", m -> m.put(ROOT, "a", text("3"))))
        .isEqualTo("c.yaml:2:1: \"a\" stands here twice; keep one of them.");
    assertThat(refusal("l: [{id: a}, {id: a}]\n", m -> m.remove(ROOT.field("l").entry("id", "a"))))
        .contains("stands here more than once");
  }

  @Test
  void refusesToChangeWhatIsShared() {
    var shared = "a: &x {id: 1}\nb: *x\nc:\n  <<: {d: 1}\n";

    assertThat(refusal(shared, m -> m.put(ROOT.field("a"), "id", text("2"))))
        .startsWith("c.yaml:1:4: This is used elsewhere, too. What is shared cannot be changed");
    assertThat(refusal(shared, m -> m.put(ROOT.field("b"), "id", text("2"))))
        .startsWith("c.yaml:2:4: This is written elsewhere.");
    assertThat(refusal(shared, m -> m.put(ROOT.field("c"), "d", text("2"))))
        .startsWith("c.yaml:4:3: The key << takes fields from elsewhere.");
    assertThat(refusal(shared, m -> m.drop(ROOT, "a"))).startsWith("c.yaml:1:4: This is used");
    assertThat(changed(shared, m -> m.drop(ROOT, "b"))).doesNotContain("*x");
  }

  @Test
  void refusesWhatItCouldOnlyChangeBySpoilingIt() {
    assertThat(refusal("? a\n: 1\n", m -> m.put(ROOT, "b", text("2"))))
        .startsWith("c.yaml:1:1: This cannot be changed here the way it is written; change it");
  }
}
