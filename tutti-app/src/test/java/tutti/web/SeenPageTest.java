package tutti.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.WebHouse;

/** The page that sets what is written beside what was seen. */
class SeenPageTest {

  private static final String TIME = "at=" + WebHouse.AT.toString().replace(":", "%3A");

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  @Test
  void theSameBoxesAndArrowsAreDrawnAsSaidAndAsSeen() {
    var said = visitor.at("/").body();
    var seen = visitor.at("/?as=seen").body();
    for (var drawn : java.util.List.of("<rect", "data-arrow=", "data-party=")) {
      assertThat(seen.split(drawn, -1)).as(drawn).hasSameSizeAs(said.split(drawn, -1));
    }
    assertThat(seen).contains(">never used</tspan>").contains("\"ar unmeasured never\"");
  }

  @Test
  void everyListHasItsCountAndAnEmptyOneSaysSo() {
    var body = visitor.at("/?as=seen").body();
    assertThat(body)
        .contains("<h2 id=\"wild\">Wild <small>", "<h2 id=\"never\">Never used <small>")
        .contains("<h2 id=\"silent\">Fallen silent <small>", "<h2 id=\"detours\">Detours <small>")
        .contains("Nothing goes on without an arrow.")
        .contains("Nothing ever came by it.");
  }

  @Test
  void theThreeViewsLinkEachOtherAndKeepTheMoment() {
    for (var view : java.util.List.of("/", "/?as=seen", "/?as=table")) {
      assertThat(visitor.at(view).body())
          .contains("href=\"/?" + TIME + "\" data-as=\"said\"")
          .contains("href=\"/?as=seen&amp;" + TIME + "\" data-as=\"seen\"")
          .contains("href=\"/?as=table&amp;" + TIME + "\" data-as=\"table\"");
    }
    assertThat(visitor.at("/?as=seen").body())
        .containsPattern("data-as=\"seen\" aria-current=\"page\"");
  }

  @Test
  void theFormsOfThePageLeadBackToIt() {
    assertThat(
            visitor
                .at("/?as=seen")
                .body()
                .split("<input type=\"hidden\" name=\"as\" value=\"seen\">", -1))
        .hasSize(3);
    assertThat(visitor.at("/").body()).doesNotContain("name=\"as\"");
  }

  @Test
  void beforeTheFirstFactNothingWasSeen() {
    assertThat(visitor.get("/?as=seen&at=2020-01-01T00:00:00Z").body())
        .contains("Nothing has been seen within a year.", "It needs evidence.", "href=\"/import\"");
  }
}
