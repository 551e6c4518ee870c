package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tutti.WebHouse;
import tutti.people.Actor;

/** As it was known then is as it was agreed then; as it is known now, as it is agreed now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CharterThenTest {

  private static final String FIRST =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Fermata
      parties:
        - {id: sales, name: Sales}
        - {id: desk, name: Order Desk}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - id: help
          from: sales
          to: customer
          gives: help to buy
          promises: [{id: soon, valid: requested, good: delivered, within: 2d, target: 70%}]
        - {id: slips, from: sales, to: desk, gives: order slips}
      """;

  private static final String SECOND =
      FIRST
          .replace("within: 2d, target: 70%", "within: 5d, target: 95%")
          .replace("  - {id: slips, from: sales, to: desk, gives: order slips}\n", "")
          .replace("  - {id: desk, name: Order Desk}\n", "");

  private final WebHouse house = WebHouse.empty();
  private final Visitor visitor = new Visitor(house);
  private final String then;

  CharterThenTest() {
    var charters = house.open().charters();
    charters.publish("first.yaml", FIRST, new Actor("test"), "first");
    then = "?at=" + charters.current().orElseThrow().publishedAt();
    charters.publish("second.yaml", SECOND, new Actor("test"), "second");
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void thePromiseOfThenIsShownAndTheOneOfNow() {
    assertThat(visitor.get("/arrows/help" + then + "&known=then").body())
        .contains(
            "Help to buy: 7\u00a0of\u00a010 are delivered within 2\u00a0days",
            "Fermata, charter 1");
    for (var address : List.of("/arrows/help" + then, "/arrows/help")) {
      assertThat(visitor.get(address).body())
          .contains(
              "Help to buy: 95\u00a0of\u00a0100 are delivered within 5\u00a0days",
              "Fermata, charter 2");
    }
  }

  @Test
  void whatWasRetiredSinceIsStillOnTheMapOfThen() {
    assertThat(visitor.get("/" + then + "&known=then").body()).contains("order slips");
    assertThat(visitor.get("/" + then).body()).doesNotContain("order slips");
    assertThat(visitor.get("/arrows/slips" + then + "&known=then").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/arrows/slips" + then).statusCode()).isEqualTo(404);
  }

  @Test
  void theApiTellsTheSame() {
    for (var hours : List.of("", "&hours=no")) {
      assertThat(visitor.get("/api/v1/report" + then + "&known=then" + hours).body())
          .contains("order slips", "\"target\" : 0.7");
      assertThat(visitor.get("/api/v1/report" + then + "&known=now" + hours).body())
          .isEqualTo(visitor.get("/api/v1/report" + then + hours).body())
          .doesNotContain("order slips");
    }
    assertThat(visitor.get("/api/v1/flow" + then + "&known=then").statusCode()).isEqualTo(200);
  }

  @Test
  void anotherWordForThenGetsASentence() {
    for (var path : List.of("report", "flow", "threads/t-1")) {
      var answer = visitor.get("/api/v1/" + path + then + "&known=later");
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(answer.body()).contains("known: Expected now or then, found \\\"later\\\".");
    }
  }

  @Test
  void everyOtherPageIsAboutTheSameCharter() {
    for (var page : List.of("/parties", "/parties/desk", "/checks", "/health", "/flow")) {
      var answer = visitor.get(page + then + "&known=then");
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).contains("Fermata, charter 1");
    }
    assertThat(visitor.get("/parties/desk" + then).statusCode()).isEqualTo(404);
  }
}
