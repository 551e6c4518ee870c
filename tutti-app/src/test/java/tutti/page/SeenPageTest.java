package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;

/** The page that sets what is written beside what was seen. */
class SeenPageTest {

  private static final String TIME = "at=" + WebHouse.AT.toString().replace(":", "%3A");

  private static final Pattern BOX =
      Pattern.compile(
          "data-party=\"([^\"]+)\"[^>]*><title>[^<]*</title><rect x=\"([^\"]+)\" y=\"([^\"]+)\"");

  private static final Pattern ARROW = Pattern.compile("data-arrow=\"([^\"]+)\"");

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  private static Map<String, Double> places(String page) {
    var places = new LinkedHashMap<String, Double>();
    BOX.matcher(page)
        .results()
        .forEach(box -> {
          places.put(box.group(1) + " x", Double.valueOf(box.group(2)));
          places.put(box.group(1) + " y", Double.valueOf(box.group(3)));
        });
    return places;
  }

  private static List<String> arrows(String page) {
    return ARROW.matcher(page).results().map(found -> found.group(1)).sorted().toList();
  }

  /** The words at the lines are others, so that boxes make a little more or less room for them. */
  @Test
  void theSameArrangementIsDrawnAsSaidAndAsSeen() {
    var said = visitor.at("/").body();
    var seen = visitor.at("/?as=seen").body();
    var before = places(said);
    assertThat(places(seen)).hasSameSizeAs(before).hasSizeGreaterThan(20);
    assertThat(places(seen))
        .allSatisfy((box, place) ->
            assertThat(place).as(box).isCloseTo(before.getOrDefault(box, -999.0), within(40.0)));
    assertThat(arrows(seen)).hasSizeGreaterThan(50).isEqualTo(arrows(said));
    assertThat(seen).contains(">never used</tspan>").contains("\"ar unmeasured never\"");
  }

  @Test
  void everyListHasItsCountAndAnEmptyOneSaysSo() {
    var body = visitor.at("/?as=seen").body();
    assertThat(body)
        .contains("<h2 id=\"wild\">Not written down <small>", "<h2 id=\"never\">Never used <small>")
        .contains(
            "<h2 id=\"silent\">Fallen silent <small>",
            "<h2 id=\"detours\">Goes another way than written <small>")
        .containsPattern("Not written down <small></small></h2>\\s*<p class=\"s q\">Nothing\\.")
        .contains("Nothing ever came by it.")
        .containsPattern("<b>[\\d,]+.of.[\\d,]+ times something went along an arrow");
  }

  @Test
  void theThreeViewsLinkEachOtherAndKeepTheMoment() {
    for (var view : List.of("/", "/?as=seen", "/arrows")) {
      assertThat(visitor.at(view).body())
          .contains("href=\"/?" + TIME + "\" data-as=\"said\"")
          .contains("href=\"/?as=seen&amp;" + TIME + "\" data-as=\"seen\"")
          .contains("href=\"/arrows?" + TIME + "\" data-as=\"table\"");
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
