package tutti.company.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.AgreementState.End;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.company.file.CompanyFile;
import tutti.testkit.LawCases;

/** Whoever says whatever in whatever order, a yes is said by whoever gave it, and counts. */
class NegotiationLawsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-25");
  private static final List<String> PEOPLE = List.of("Ines", "Bo", "Jonas", "Both", "Nobody");
  private static final Map<String, Set<End>> SPEAKS =
      Map.of(
          "Ines", Set.of(End.GIVER),
          "Bo", Set.of(End.GIVER),
          "Jonas", Set.of(End.RECEIVER),
          "Both", Set.of(End.GIVER, End.RECEIVER),
          "Nobody", Set.of());

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      parties: [{id: marketing}, {id: sales}, {id: customer, kind: outside}]
      seats:
        - {party: marketing, person: Ines, deputy: Bo}
        - {party: sales, person: Jonas}
        - {party: marketing, person: Both}
        - {party: sales, person: Both}
      arrows:
        - id: leads
          from: marketing
          to: sales
          promises:
            - {id: accepted, valid: offered, good: accepted, within: 5d, target: 80%}
        - id: deals
          from: customer
          to: sales
          promises:
            - {id: signed, valid: offered, good: accepted, within: 5d}
        - id: plans
          from: sales
          to: sales
          promises:
            - {id: drawn, valid: offered, good: accepted, within: 5d}
      """;

  private static Company company(String text) {
    return CompanyFile.read("company.yaml", text);
  }

  private static Promise accepted(String text) {
    return company(text).arrow("leads").orElseThrow().promise("accepted").orElseThrow();
  }

  private static Negotiation talk(String text, String person) {
    return Negotiation.about(company(text), "leads", "accepted", person, DAY).orElseThrow();
  }

  private static String written(String text, NegotiationResult result) {
    var changed = text;
    if (result instanceof NegotiationResult.Granted granted) {
      for (var edit : granted.edits()) {
        changed = CompanyRevision.of("company.yaml", changed, edit).yaml();
      }
    }
    return changed;
  }

  private static NegotiationResult word(Negotiation talk, Random random, int move) {
    var terms = terms(random);
    var why = random.nextInt(4) == 0 ? " " : "because";
    return switch (move) {
      case 0, 1 -> talk.sayYes();
      case 2, 3 -> talk.propose(terms, why);
      case 4 -> talk.counter(terms, why);
      case 5, 6 -> talk.agree();
      case 7 -> talk.decline(why);
      case 8 -> talk.withdraw();
      default -> talk.impose(terms, why);
    };
  }

  private static Map<String, String> terms(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Map.of("target", "90%");
      case 1 -> Map.of("target", "70%", "within", "3d");
      case 2 -> Map.of("window", " 30d ");
      case 3 -> Map.of("colour", "red");
      default -> Map.of("target", "80%");
    };
  }

  private static boolean settled(String text) {
    var company = company(text);
    return new PromiseEnds(company, company.arrow("leads").orElseThrow(), DAY)
        .settled(accepted(text));
  }

  @Test
  void aLongTalkKeepsEveryonesWord() {
    var settled = 0;
    for (var seed = 0L; seed < LawCases.cases(60); seed++) {
      var random = new Random(seed);
      var text = TEXT;
      for (var step = 0; step < 15; step++) {
        var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var move = random.nextInt(10);
        var result = word(talk(text, person), random, move);
        var after = written(text, result);
        var told = "seed %d, step %d: %s by %s".formatted(seed, step, result, person);
        keepsTheirWord(told, text, after, person);
        if (settled(text) && move < 9) {
          changesByBothOnly(told, text, after, person);
        }
        settled += settled(after) ? 1 : 0;
        text = after;
      }
    }
    assertThat(settled).isGreaterThan(LawCases.atLeast(100));
  }

  /** Yeses that come are of the speaker, or of whoever had proposed what is agreed to. */
  private static void keepsTheirWord(String told, String before, String after, String person) {
    var was = accepted(before).standing();
    for (var yes : accepted(after).standing().agreed()) {
      if (!was.agreed().contains(yes) && !yes.by().equals(person)) {
        assertThat(was.proposed()).as(told).isPresent();
        assertThat(yes.by()).as(told).isEqualTo(was.proposed().orElseThrow().by());
        assertThat(SPEAKS.getOrDefault(person, Set.of())).as(told).contains(yes.end().other());
      }
      if (yes.by().equals(person) && !was.agreed().contains(yes)) {
        assertThat(SPEAKS.getOrDefault(person, Set.of())).as(told).contains(yes.end());
      }
    }
    assertThat(accepted(after).standing().agreed().stream().map(yes -> yes.end()))
        .as(told)
        .doesNotHaveDuplicates();
  }

  private static void changesByBothOnly(String told, String before, String after, String person) {
    if (!PromiseTerms.of(accepted(before)).equals(PromiseTerms.of(accepted(after)))) {
      var proposed = accepted(before).standing().proposed();
      assertThat(SPEAKS.getOrDefault(person, Set.of()).size() == 2 || proposed.isPresent())
          .as(told)
          .isTrue();
      assertThat(settled(after)).as(told).isTrue();
    }
  }

  @Test
  void whatIsDeniedSaysWhyAndChangesNothing() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var result = word(talk(TEXT, "Nobody"), random, random.nextInt(9));
      assertThat(result).isInstanceOf(NegotiationResult.Denied.class);
      assertThat(((NegotiationResult.Denied) result).says()).isNotBlank().endsWith(".");
      assertThat(written(TEXT, result)).isEqualTo(TEXT);
    }
  }

  @Test
  void whatIsProposedAndWithdrawnOrDeclinedLeavesTheText() {
    var proposed = written(TEXT, talk(TEXT, "Ines").propose(Map.of("target", "90%"), "more"));
    assertThat(proposed).isNotEqualTo(TEXT);
    assertThat(written(proposed, talk(proposed, "Bo").withdraw())).isEqualTo(TEXT);
    assertThat(written(proposed, talk(proposed, "Jonas").decline("no"))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          propose  | Ines  | Jonas has proposed target 90% for accepted (Marketing to Sales, leads); agree, counter or decline first.
          counter  | Jonas | This is a proposal of your own end; withdraw it, or propose anew.
          agree    | Jonas | Jonas does not speak for Marketing; Ines or Bo or Both may agree.
          decline  | Jonas | Jonas does not speak for Marketing; Ines or Bo or Both may decline.
          withdraw | Ines  | Ines does not speak for Sales; Jonas or Both may withdraw.
          """)
  void whoMayNotSaysSoAndNamesWhoMay(String move, String person, String says) {
    var text = written(TEXT, talk(TEXT, "Jonas").propose(Map.of("target", "90%"), ""));
    var talk = talk(text, person);
    var result =
        switch (move) {
          case "propose" -> talk.propose(Map.of("target", "95%"), "");
          case "counter" -> talk.counter(Map.of("target", "95%"), "");
          case "agree" -> talk.agree();
          case "decline" -> talk.decline("no");
          default -> talk.withdraw();
        };
    assertThat(result).isEqualTo(new NegotiationResult.Denied("", says));
  }

  @Test
  void whereNothingIsProposedNothingIsAnswered() {
    var nothing =
        new NegotiationResult.Denied(
            "", "Nothing is proposed for accepted (Marketing to Sales, leads).");
    assertThat(talk(TEXT, "Ines").counter(Map.of("target", "90%"), "")).isEqualTo(nothing);
    assertThat(talk(TEXT, "Ines").decline("no")).isEqualTo(nothing);
    assertThat(talk(TEXT, "Ines").withdraw()).isEqualTo(nothing);
  }

  @Test
  void theSameTermsAreNoProposal() {
    assertThat(talk(TEXT, "Ines").propose(Map.of("target", " 80% "), ""))
        .isEqualTo(
            new NegotiationResult.Denied(
                "",
                "These are the terms of accepted (Marketing to Sales, leads) as they are written; say yes to them."));
  }

  @Test
  void aYesIsSaidOnce() {
    var once = written(TEXT, talk(TEXT, "Ines").sayYes());
    assertThat(talk(once, "Bo").sayYes())
        .isEqualTo(
            new NegotiationResult.Denied(
                "", "Bo has said yes to accepted (Marketing to Sales, leads) already."));
  }

  @Test
  void whatIsImposedHasTermsThatAreTerms() {
    assertThat(talk(TEXT, "Nobody").impose(Map.of("colour", "red"), "so"))
        .isEqualTo(new NegotiationResult.Denied("colour", "colour is no term of a promise."));
    var granted = (NegotiationResult.Granted) talk(TEXT, "Nobody").impose(Map.of(), " so ");
    assertThat(granted.why()).isEqualTo("Nobody imposed accepted (Marketing to Sales, leads). so");
  }

  @Test
  void whoHoldsAllTheYesItNeedsSetsTheTermsAtOnce() {
    var talk = Negotiation.about(company(TEXT), "deals", "signed", "Jonas", DAY).orElseThrow();
    var granted = (NegotiationResult.Granted) talk.propose(Map.of("target", "90%"), "");
    assertThat(granted.why())
        .isEqualTo(
            "Jonas, whose yes is all it needs, set target 90% of signed (Customer to Sales, deals).");
  }

  @Test
  void aPromiseToOneselfNeedsOneYes() {
    var talk = Negotiation.about(company(TEXT), "plans", "drawn", "Jonas", DAY).orElseThrow();
    assertThat(talk.ends().needed()).containsExactly(End.GIVER);
    var after = written(TEXT, talk.sayYes());
    var arrow = company(after).arrow("plans").orElseThrow();
    assertThat(
            new PromiseEnds(company(after), arrow, DAY)
                .settled(arrow.promise("drawn").orElseThrow()))
        .isTrue();
  }

  @Test
  void whatIsNotThereIsNotTalkedAbout() {
    assertThat(Negotiation.about(company(TEXT), "leads", "gone", "Ines", DAY)).isEmpty();
    assertThat(Negotiation.about(company(TEXT), "gone", "accepted", "Ines", DAY)).isEmpty();
  }

  @Test
  void nobodySpeaksForAPartyWithoutASeat() {
    var empty =
        CompanyRevision.of(
                "company.yaml",
                TEXT,
                CompanyEdit.put(EntryPath.arrow("leads"), Map.of("from", "customer", "by", "")))
            .yaml()
            .replace("id: customer, kind: outside", "id: customer");
    assertThat(
            ((NegotiationResult.Denied)
                    talk(
                            written(
                                empty, talk(empty, "Jonas").propose(Map.of("target", "90%"), "")),
                            "Jonas")
                        .agree())
                .says())
        .isEqualTo(
            "Jonas does not speak for Customer; nobody holds a seat there, so nobody may agree.");
  }
}
