package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;
import tutti.claims.Claim;

/** The hand-offs behind a number. */
class HandOffListTest {

  private static final String ANSWERS = "/arrows/answers/hand-offs";

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  private String body(String query) {
    return visitor.at(ANSWERS + query).body();
  }

  private static int rows(String body) {
    return body.split("<th scope=\"row\">", -1).length - 1;
  }

  private long missed() {
    return house.open().reports().at(WebHouse.AT).orElseThrow().reading().arrow("answers").stream()
        .flatMap(arrow -> arrow.worst().stream())
        .mapToLong(worst -> worst.sample().window().bad())
        .sum();
  }

  @Test
  void theMissesOfAPromiseAreAsManyAsItsNumberSays() {
    assertThat(missed()).isPositive();
    assertThat(rows(body("?outcome=missed&all=true"))).isEqualTo((int) missed());
    assertThat(body("?outcome=missed")).contains(missed() + "\u00A0missed");
  }

  @Test
  void tenAreShownAndTheRestIsOffered() {
    var few = body("?outcome=missed");
    assertThat(rows(few)).isEqualTo(10);
    assertThat(few).contains("Show the other " + (missed() - 10));
  }

  /** A cell that holds nothing but a count: {@code 53}, {@code 18 of 30 late}. */
  private static final Pattern BARE =
      Pattern.compile("<td class=\"(?:num|all)\"[^>]*>[1-9][\\d,]*(?: of [\\d,]+[^<%]*)?</td>");

  @Test
  @Claim("K31")
  void everyCountOfHandOffsLeadsToThem() {
    for (var page : List.of("/arrows", "/health", "/flow", "/parties", "/parties/sales")) {
      var bare = BARE.matcher(visitor.at(page).body().replace('\u00A0', ' ')).results();
      assertThat(bare.map(MatchResult::group)).as(page).isEmpty();
    }
  }

  @Test
  void everyOutcomeIsOneOfTheList() {
    var sum =
        rows(body("?outcome=missed&all=true"))
            + rows(body("?outcome=good&all=true"))
            + rows(body("?outcome=open&all=true"))
            + rows(body("?outcome=declined&all=true"));
    assertThat(sum).isEqualTo(rows(body("?all=true")));
  }

  @Test
  void wordsFindThemByWhatStandsInThem() {
    var csv = visitor.at(ANSWERS + ".csv?outcome=missed").body().lines().skip(1).toList();
    var key = csv.getFirst().split(",")[2];
    assertThat(rows(body("?words=" + key.toLowerCase(Locale.ROOT)))).isPositive();
    assertThat(body("?words=nothing-like-it")).contains("None of them.");
  }

  @Test
  void theTableIsTheSameAsCsv() {
    var answer = visitor.at(ANSWERS + ".csv?outcome=missed");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.body().lines()).hasSize(1 + (int) missed());
    assertThat(answer.body()).startsWith("arrow,promise,key,title,began,stage,outcome,");
    assertThat(answer.body().lines().skip(1)).allMatch(line -> line.contains(",missed,"));
  }

  @Test
  void whatDoesNotExistIsRefusedInASentence() {
    assertThat(visitor.get("/arrows/nix/hand-offs").body())
        .contains("No arrow of this company has the name nix.");
    assertThat(visitor.get(ANSWERS + "?promise=nix").body())
        .contains("No promise of this arrow has the name nix.");
    assertThat(visitor.get(ANSWERS + "?outcome=nix").body())
        .contains("an outcome is all, missed, good, open or declined.");
  }

  @Test
  void allThatThereEverWereAreAsManyAsTheTableSays() {
    var ever =
        house.open().reports().at(WebHouse.AT).orElseThrow().reading().arrow("answers").stream()
            .mapToLong(arrow -> arrow.handOffs())
            .sum();
    assertThat(rows(body("?promise=*&all=true"))).isEqualTo((int) ever);
  }

  @Test
  void whatNobodyPromisesIsListedWithoutAnOutcome() {
    var body = visitor.at("/arrows/renewals/hand-offs").body();
    assertThat(body).contains("None until 20 Nov 2026.", "None of them.");
  }

  @Test
  void theNumbersOfThePagesLeadToTheirHandOffs() {
    var missed = "/arrows/answers/hand-offs?at=2026-11-20T14%3A30%3A00Z";
    for (var page : List.of("/", "/arrows", "/health", "/arrows/answers")) {
      assertThat(visitor.at(page).body()).as(page).contains(missed).contains("&amp;outcome=missed");
    }
  }

  @Test
  void aPartysPromisesLeadToWhatTheyCount() {
    assertThat(visitor.at("/parties/product-management").body())
        .contains(
            "/arrows/answers/hand-offs?at=2026-11-20T14%3A30%3A00Z&amp;promise=answered-in-3-days\">");
  }

  @Test
  void theTableIsFoundByWordsOfAThingOrAnEnd() {
    var answers = visitor.at("/arrows?words=ANSWERS+to+quest").body();
    assertThat(rows(answers)).isEqualTo(1);
    assertThat(answers).contains("1 of 33 arrows.", "value=\"ANSWERS to quest\"");
    assertThat(rows(visitor.at("/arrows?words=legal").body())).isGreaterThan(1);
    assertThat(rows(visitor.at("/arrows?words=no-such-thing").body())).isZero();
  }
}
