package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Said.plain;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tutti.PatientClient;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.english.QuantityWords;
import tutti.measure.distribution.ShareInterval;

/** The whole on one page. */
class HealthTest {

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  private String body() {
    return visitor.at("/health").body();
  }

  private static String section(String body, String title) {
    var start = body.indexOf("<h2>" + title);
    return start < 0 ? "" : body.substring(start, body.indexOf("</section>", start));
  }

  private int rows() {
    return section(body(), "Every arrow").split("<th scope=\"row\">", -1).length - 1;
  }

  @Test
  @Claim("K26")
  void everyArrowStandsOnOnePageWithItsStateAndHowSureThatIs() {
    var company = house.open().reports().company().orElseThrow();
    assertThat(rows()).isEqualTo(company.arrows().size());
    var answers = house.open().reports().at(WebHouse.AT).orElseThrow().reading().arrow("answers");
    var window = answers.orElseThrow().worst().orElseThrow().sample().window();
    var interval = ShareInterval.wilson(window.bad(), window.valid());
    assertThat(plain(section(body(), "Every arrow")))
        .contains(
            "%d of %d late".formatted(window.bad(), window.valid()),
            QuantityWords.percent(interval.low()) + " to " + QuantityWords.percent(interval.high()),
            "broken");
  }

  @Test
  @Claim("K26")
  void theWorstStandFirst() {
    var poorly = section(body(), "Goes poorly");
    assertThat(poorly).contains("Answers to questions", "Leads of agreed quality");
    assertThat(poorly.indexOf("Answers to questions"))
        .isLessThan(poorly.indexOf("Leads of agreed quality"));
    assertThat(poorly).contains("Tell both ends today.");
  }

  @Test
  @Claim("S32")
  void howManyArrowsAreMeasuredIsSaidFirst() {
    var arrows = house.open().reports().company().orElseThrow().arrows().size();
    assertThat(plain(body()))
        .contains("%d of %d arrows are measured".formatted(arrows - 1, arrows));
    assertThat(section(body(), "Not measured")).contains("Risks and wishes", "no promise yet");
  }

  @Test
  @Claim("K30")
  void whatHasChangedSinceADayIsTold() {
    var changed = section(visitor.at("/health?since=2026-09-01").body(), "What has changed");
    assertThat(plain(changed)).contains("since 1 September<", "Answers to questions", "was kept");
  }

  @Test
  void aWrongDayGetsASentence() {
    var answer = visitor.get("/health?since=lately");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The address says since=, but");
  }

  @Test
  void theLastLookIsRememberedByTheBrowserAlone() {
    var first = asked("");
    var cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("look=").contains("HttpOnly", "SameSite=Strict", "Path=/health");
    var weeksAgo = "look=1700000000.1700000001";
    assertThat(plain(asked(weeksAgo).body())).contains("since 14 November 2023");
    assertThat(asked("look=<script>").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> asked(String cookie) {
    var request = HttpRequest.newBuilder(URI.create(house.address()).resolve("/health"));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return new PatientClient().send(request.build());
  }

  /** The shared house heard everything just now: on its past days nothing had been heard. */
  @Test
  void aPastDayIsShownAsItIsKnownNowAndAsItWasKnownThen() {
    var now = visitor.get("/arrows/answers?at=2026-11-01T00:00:00Z").body();
    var then = visitor.get("/arrows/answers?at=2026-11-01T00:00:00Z&known=then").body();
    assertThat(now).contains("as it is known now", "known=then", "broken");
    assertThat(then).contains("as it was known and agreed then", "nothing heard yet");
  }
}
