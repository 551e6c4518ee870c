package tutti.company.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.compare.TemplateLikeness.Line;
import tutti.company.compare.TemplateLikeness.Sort;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;

class TemplateLikenessTest {

  private static final String TEMPLATE =
      """
      apiVersion: tutti/v1
      kind: Company
      parties: [{id: marketing}, {id: sales}, {id: product}, {id: customer, kind: outside}]
      arrows:
        - id: leads
          from: marketing
          to: sales
          gives: leads of agreed quality
          promises: [{id: accepted, valid: offered, good: accepted, within: 24bh, target: 90%}]
        - id: reasons
          from: sales
          to: marketing
          gives: what became of each lead
          promises: [{id: told, valid: requested, good: delivered, within: 7d}]
        - id: feedback
          from: customer
          to: product
          by: product
          gives: what works, what does not
          promises: [{id: told, every: 7d}]
      """;

  private static Company read(String yaml) {
    return CompanyFile.read("company.yaml", yaml);
  }

  private static TemplateLikeness against(String own) {
    return TemplateLikeness.of(read(TEMPLATE), read(own));
  }

  private static Line line(TemplateLikeness likeness, String template) {
    return likeness.arrows().stream()
        .filter(line -> line.template().filter(template::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names() {
    return CompanyTemplates.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aCompanyIsLikeItselfInEveryLine(String name) {
    var company = read(CompanyTemplates.text(name).orElseThrow());
    var likeness = TemplateLikeness.of(company, company);

    assertThat(likeness.parties()).hasSameSizeAs(company.parties());
    assertThat(likeness.arrows()).hasSameSizeAs(company.arrows());
    assertThat(likeness.lines(Sort.SAME)).hasSameSizeAs(likeness.lines());
    assertThat(likeness.lines()).allSatisfy(line -> assertThat(line.says()).isEmpty());
  }

  @Test
  @Claim("K20")
  void whatIsMissingWhatIsExtraAndWhatIsOtherwiseIsToldLineByLine() {
    var likeness =
        against(
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: growth}, {id: sales}, {id: product}, {id: customer, kind: outside}]
            arrows:
              - id: leads
                from: growth
                to: sales
                gives: leads of agreed quality
                promises: [{id: accepted, valid: offered, good: accepted, within: 24bh, target: 80%}]
              - id: roadmap
                from: product
                to: sales
                gives: the roadmap
              - id: feedback
                from: customer
                to: product
                by: sales
                gives: what works, what does not
                promises: [{id: told, every: 7d}]
            """);

    assertThat(likeness.lines(Sort.MISSING))
        .flatExtracting(Line::says)
        .containsExactly(
            "Marketing is missing in yours.",
            "Sales to Marketing, what became of each lead is missing in yours.");
    assertThat(likeness.lines(Sort.EXTRA))
        .flatExtracting(Line::says)
        .containsExactly(
            "Growth is only in yours.", "Product to Sales, the roadmap is only in yours.");
    assertThat(line(likeness, "leads").sorts())
        .containsExactlyInAnyOrder(Sort.OTHER_OWNER, Sort.OTHER_PROMISE);
    assertThat(line(likeness, "leads").says())
        .containsExactly(
            "Marketing gives it in the template, Growth in yours.",
            "Promised in the template: 9 of 10 leads accepted within 24 business hours; in yours:"
                + " 8 of 10 leads accepted within 24 business hours.");
    assertThat(line(likeness, "feedback").says())
        .containsExactly("Product answers for it in the template, Sales in yours.");
    assertThat(likeness.lines(Sort.SAME)).hasSize(3);
  }

  @Test
  void aPartyOfAnotherNameMatchesByTheRoleItPlays() {
    var likeness =
        against(
            TEMPLATE
                .replace("{id: marketing}", "{id: demand-gen, plays: marketing}")
                .replace("from: marketing", "from: demand-gen")
                .replace("to: marketing", "to: demand-gen"));

    assertThat(likeness.lines(Sort.SAME)).hasSameSizeAs(likeness.lines());
    assertThat(likeness.parties().getFirst().own()).contains("demand-gen");
  }

  @Test
  void anArrowOfAnotherIdMatchesByItsEndsAndItsWords() {
    var likeness =
        against(
            TEMPLATE
                    .replace("id: leads", "id: mql")
                    .replace("leads of agreed quality", "good leads")
                + """
                  - id: kit
                    from: marketing
                    to: sales
                    gives: materials
                """);

    assertThat(line(likeness, "leads").own()).contains("mql");
    assertThat(line(likeness, "leads").sorts()).containsExactly(Sort.SAME);
    assertThat(likeness.lines(Sort.EXTRA))
        .extracting(line -> line.own().orElseThrow())
        .containsExactly("kit");
  }

  @Test
  void theOnlyArrowBetweenTwoEndsMatchesWhateverItIsCalled() {
    var likeness =
        against(
            TEMPLATE.replace("id: leads", "id: mql").replace("leads of agreed quality", "MQLs"));
    assertThat(line(likeness, "leads").own()).contains("mql");
  }

  @Test
  void promisesOfOtherNamesAndTheSameTermsAreTheSame() {
    assertThat(line(against(TEMPLATE.replace("id: accepted", "id: taken")), "leads").sorts())
        .containsExactly(Sort.SAME);
    assertThat(
            line(
                    against(
                        TEMPLATE.replace(
                            "{id: accepted, valid: offered, good: accepted, within: 24bh",
                            "{id: taken, valid: offered, good: accepted, within: 3d")),
                    "leads")
                .says())
        .containsExactly(
            "Promised only in the template: 9 of 10 leads accepted within 24 business hours.",
            "Promised only in yours: 9 of 10 leads accepted within 3 days.");
  }

  @Test
  void otherTermsOfTheSamePromiseAreSaidInItsWords() {
    assertThat(said("within: 7d}", "within: 7d, window: 28d}"))
        .containsExactly(
            "Promised in the template: 8 of 10 within 7 days, counted over 90 days; in yours:"
                + " 8 of 10 within 7 days, counted over 28 days.");
    assertThat(said("valid: requested, good: delivered", "valid: accepted, good: delivered"))
        .containsExactly("Promised in the same words, and counted from another stage.");
    assertThat(said("within: 7d}", "within: 7d, observed: true}"))
        .containsExactly(
            "Promised in the template: 8 of 10 within 7 days; in yours: nothing, it is only"
                + " watched.");
  }

  @Test
  void whatOnlyOneOfThemWatchesIsSaidToBeWatched() {
    var watched = ", {id: seen, every: 7d, observed: true}]";
    assertThat(said("good: delivered, within: 7d}]", "good: delivered, within: 7d}" + watched))
        .containsExactly("Something is watched only in yours.");
  }

  private static List<String> said(String template, String own) {
    return line(against(TEMPLATE.replace(template, own)), "reasons").says();
  }

  @Test
  void aRoleInAnotherFunctionIsOwnedDifferently() {
    var template =
        "apiVersion: tutti/v1\nkind: Company\nparties: [{id: a}, {id: b}, {id: r, within: a}]\n";
    var likeness =
        TemplateLikeness.of(read(template), read(template.replace("within: a", "within: b")));
    assertThat(likeness.lines(Sort.OTHER_OWNER))
        .flatExtracting(Line::says)
        .containsExactly("R is within a in the template and within b in yours.");
  }

  /** Nothing is counted twice: every thing of both models stands in one line. */
  @Test
  void everyThingOfTwoTemplatesStandsInOneLine() {
    for (var a : CompanyTemplates.names()) {
      for (var b : CompanyTemplates.names()) {
        var theirs = read(CompanyTemplates.text(a).orElseThrow());
        var mine = read(CompanyTemplates.text(b).orElseThrow());
        var arrows = TemplateLikeness.of(theirs, mine).arrows();
        assertThat(arrows.stream().flatMap(line -> line.template().stream()))
            .containsExactlyElementsOf(theirs.arrows().stream().map(arrow -> arrow.id()).toList());
        assertThat(arrows.stream().flatMap(line -> line.own().stream()))
            .containsExactlyInAnyOrderElementsOf(
                mine.arrows().stream().map(arrow -> arrow.id()).toList());
      }
    }
  }
}
