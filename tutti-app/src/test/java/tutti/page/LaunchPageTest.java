package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;
import tutti.claims.Claim;

/** The page of a launch: what each receiver must have, and how that stands. */
class LaunchPageTest {

  private final Visitor visitor = new Visitor(WebHouse.shared());

  private PageText page() {
    return new PageText(visitor.at("/launches/spring-set").body());
  }

  private static List<String> words(List<PageText> cells) {
    return cells.stream().map(PageText::words).toList();
  }

  @Test
  @Claim("R25")
  void everyItemStandsUnderItsReceiverWithWhoGivesItAndHowItStands() {
    assertThat(page().under("<a href=\"/parties/sales").rows())
        .extracting(LaunchPageTest::words)
        .containsExactly(
            List.of(
                "the message, tried once",
                "Product Marketing",
                "a practice call, holds 180 days",
                "confirmed"),
            List.of(
                "a demo set that works",
                "Product Owner",
                "Sales ran it, holds 90 days",
                "sent only"),
            List.of(
                "price list and order code",
                "Finance",
                "a test quote, holds 365 days",
                "confirmed"));
    assertThat(page().under("<a href=\"/parties/support").rows())
        .extracting(LaunchPageTest::words)
        .containsExactly(
            List.of(
                "known faults and how to help",
                "Engineering",
                "a dry run, holds 180 days",
                "expired"),
            List.of(
                "spare parts on the shelf", "Product Owner", "counted, holds 90 days", "missing"));
  }

  @Test
  @Claim("R25")
  void aReceiverThatLacksAnythingIsNotReady() {
    var words = page().words();

    assertThat(words)
        .contains(
            "Sales not ready",
            "Support not ready",
            "2 confirmed, 1 sent only, 1 expired and 1 missing")
        .doesNotContain("nothing planned");
  }
}
