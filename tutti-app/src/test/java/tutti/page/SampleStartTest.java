package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tutti.WebHouse;

/** Looking around in a made-up company, from an empty server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleStartTest {

  private final WebHouse house = WebHouse.empty();
  private final Desk desk = new Desk(house);

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void oneButtonOpensTheSampleWithItsYearWhichCanBeTakenBackAndNoneStandsInAnothersPlace() {
    assertThat(desk.get("/start").body()).contains("Open the sample");
    var answer = desk.hand("/start", "/start/sample", Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(house.open().reports().company().orElseThrow().name())
        .isEqualTo("Fermata Instruments");
    assertThat(desk.get("/").body()).contains("Sales got ");
    assertThat(desk.get("/import").body()).contains("a made-up year of Fermata Instruments");

    var again = desk.hand("/import", "/start/sample", Map.of());
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("There is a company already");
    assertThat(desk.get("/start").body()).doesNotContain("Open the sample");
  }
}
