package tutti.company.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.compare.TemplateLikeness.Line;
import tutti.company.compare.TemplateLikeness.Sort;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.testkit.LawCases;

/** Two companies side by side: whichever stands left, the same things match. */
class LikenessLawsTest {

  private static Company template(int number) {
    var names = CompanyTemplates.names();
    var name = names.get(number % names.size());
    return CompanyFile.read(name, CompanyTemplates.text(name).orElseThrow());
  }

  private static Company with(Company company, List<Party> parties, List<Arrow> arrows) {
    return new Company(company.name(), company.zone(), parties, List.of(), arrows);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static List<String> pairs(List<Line> lines) {
    return lines.stream()
        .map(line -> line.template() + " " + line.own() + " " + line.sorts())
        .sorted()
        .toList();
  }

  @Test
  void everyThingOfBothStandsInOneLine() {
    for (var seed = 0; seed < LawCases.cases(36); seed++) {
      var theirs = template(seed);
      var own = template(seed / 6);
      var likeness = TemplateLikeness.of(theirs, own);
      assertThat(likeness.arrows().stream().flatMap(line -> line.template().stream()))
          .containsExactlyElementsOf(theirs.arrows().stream().map(Arrow::id).toList());
      assertThat(likeness.arrows().stream().flatMap(line -> line.own().stream()))
          .containsExactlyInAnyOrderElementsOf(own.arrows().stream().map(Arrow::id).toList());
      assertThat(likeness.parties().stream().flatMap(line -> line.own().stream()))
          .containsExactlyInAnyOrderElementsOf(own.parties().stream().map(Party::id).toList());
      assertThat(likeness.lines())
          .allSatisfy(line ->
              assertThat(line.says().isEmpty()).isEqualTo(line.sorts().contains(Sort.SAME)));
    }
  }

  @Test
  void whatIsMissingOnOneSideIsExtraOnTheOther() {
    for (var seed = 0; seed < LawCases.cases(36); seed++) {
      var there = TemplateLikeness.of(template(seed), template(seed / 6));
      var back = TemplateLikeness.of(template(seed / 6), template(seed));
      assertThat(there.lines(Sort.MISSING))
          .as("seed %d", seed)
          .hasSameSizeAs(back.lines(Sort.EXTRA));
      assertThat(there.lines(Sort.EXTRA))
          .as("seed %d", seed)
          .hasSameSizeAs(back.lines(Sort.MISSING));
    }
  }

  @Test
  void theOrderOfTheCompanyChangesNothing() {
    for (var seed = 0; seed < LawCases.cases(60); seed++) {
      var random = new Random(seed);
      var company = template(seed);
      var mixed =
          with(company, shuffled(company.parties(), random), shuffled(company.arrows(), random));
      var likeness = TemplateLikeness.of(company, mixed);
      assertThat(likeness.lines(Sort.SAME)).as("seed %d", seed).hasSameSizeAs(likeness.lines());
      assertThat(pairs(TemplateLikeness.of(mixed, company).lines()))
          .isEqualTo(pairs(likeness.lines()));
    }
  }

  @Test
  void whatIsTakenAwayIsMissingAndNothingElseIsSaid() {
    for (var seed = 0; seed < LawCases.cases(100); seed++) {
      var company = template(seed);
      var arrows = new ArrayList<>(company.arrows());
      var gone = arrows.remove(new Random(seed).nextInt(arrows.size()));
      var likeness = TemplateLikeness.of(company, with(company, company.parties(), arrows));
      assertThat(likeness.lines(Sort.MISSING))
          .as("seed %d", seed)
          .singleElement()
          .satisfies(line -> assertThat(line.template()).contains(gone.id()))
          .satisfies(line ->
              assertThat(line.says()).containsExactly(line.what() + " is missing in yours."));
      assertThat(likeness.lines(Sort.SAME)).hasSize(likeness.lines().size() - 1);
    }
  }

  @Test
  void anArrowWithAnIdOfOnesOwnIsFoundByItsEndsAndWords() {
    for (var seed = 0; seed < LawCases.cases(100); seed++) {
      var company = template(seed);
      var arrows = new ArrayList<>(company.arrows());
      var at = new Random(seed).nextInt(arrows.size());
      var was = arrows.get(at);
      arrows.set(at, renamed(was));
      var likeness = TemplateLikeness.of(company, with(company, company.parties(), arrows));
      assertThat(likeness.arrows())
          .as("seed %d", seed)
          .anySatisfy(line -> {
            assertThat(line.template()).contains(was.id());
            assertThat(line.own()).contains("mine");
            assertThat(line.sorts()).containsExactly(Sort.SAME);
          });
    }
  }

  private static Arrow renamed(Arrow arrow) {
    return new Arrow(
        "mine",
        arrow.from(),
        arrow.to(),
        arrow.gives(),
        arrow.why(),
        arrow.by(),
        arrow.observed(),
        arrow.promises());
  }

  private static Company read(String lines) {
    return CompanyFile.read("company.yaml", "apiVersion: tutti/v1\nkind: Company\n" + lines);
  }

  @Test
  void anIdCountsMoreThanARole() {
    var theirs = read("parties: [{id: a}, {id: b}]");
    var own = read("parties: [{id: a, plays: b}, {id: b, plays: a}]");
    assertThat(TemplateLikeness.of(theirs, own).parties())
        .extracting(line -> line.template() + " " + line.own())
        .containsExactly("Optional[a] Optional[a]", "Optional[b] Optional[b]");
  }

  @Test
  void theOnlyArrowLeftBetweenTwoEndsIsMeantWhateverItIsCalled() {
    var parties = "parties: [{id: a}, {id: b}, {id: c}]\n";
    var theirs = read(parties + "arrows: [{id: x, from: a, to: b, gives: leads}]");
    var one = read(parties + "arrows: [{id: y, from: a, to: b, gives: names}]");
    assertThat(TemplateLikeness.of(theirs, one).arrows())
        .singleElement()
        .satisfies(line -> assertThat(line.own()).contains("y"));
    var two =
        read(
            parties
                + "arrows: [{id: y, from: a, to: b, gives: names}, {id: z, from: a, to: b, gives: lists}]");
    assertThat(TemplateLikeness.of(theirs, two).lines(Sort.MISSING)).hasSize(1);
    var elsewhere = read(parties + "arrows: [{id: y, from: c, to: b, gives: leads}]");
    assertThat(TemplateLikeness.of(theirs, elsewhere).lines(Sort.OTHER_OWNER)).hasSize(1);
  }

  @Test
  void anEmptyCompanyMissesEverything() {
    var company = template(0);
    var likeness = TemplateLikeness.of(company, with(company, List.of(), List.of()));
    assertThat(likeness.lines(Sort.MISSING))
        .hasSize(company.parties().size() + company.arrows().size());
    assertThat(likeness.lines()).extracting(Line::own).containsOnly(Optional.empty());
  }
}
