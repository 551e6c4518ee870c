package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;
import tutti.computing.ComputeKind;
import tutti.computing.Tangled;
import tutti.database.embedded.Site;
import tutti.people.Actor;

/** Whatever is being worked out, pages answer, and the map comes when it is drawn. */
class ComputingPagesTest {

  /** By what it costs; on a very busy machine the time it may take is over first. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "The expressions of the mapping take too long on this file|took longer than it may");

  private static final Pattern COUNTED = Pattern.compile("Checks <b>\\d+</b>");

  private static final int MANY = 100;

  private final HeldPool held = new HeldPool();

  @AfterEach
  void release() {
    held.close();
  }

  @Test
  void filesAndPagesAreServedWhileEveryThreadOfThePoolIsBusy() {
    var house = WebHouse.shared();
    var visitor = new Visitor(house);
    held.hold(house, ComputeKind.LAYOUT);
    held.hold(house, ComputeKind.TRIAL);

    for (int i = 0; i < MANY; i++) {
      assertThat(visitor.get("/tutti.css").statusCode()).isEqualTo(200);
    }
    assertThat(visitor.get("/arrows").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/parties").statusCode()).isEqualTo(200);
  }

  @Test
  void whenTooMuchWaitsWhatTakesLongIsRefusedWithATimeToComeBack() {
    var house = WebHouse.shared();
    held.hold(house, ComputeKind.TRIAL);
    for (int i = 0; i < 16; i++) {
      HeldPool.pool(house).prepare(ComputeKind.TRIAL, i, () -> "waits");
    }

    var refused = new Visitor(house).get("/compare");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("5");
    assertThat(refused.body()).contains("So much is being worked out");
    assertThat(new Visitor(house).get("/tutti.css").statusCode()).isEqualTo(200);
  }

  @Test
  void aTangledMapIsATableFirstAndThenADrawing() {
    try (var house = WebHouse.empty()) {
      var visitor = new Visitor(house);
      held.hold(house, ComputeKind.LAYOUT);
      publish(house, Tangled.company(26, 150, 1));

      var first = visitor.get("/");
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(first.body())
          .contains("The map is being drawn", "http-equiv=\"refresh\"", "Thing 149")
          .doesNotContain("id=\"drawn\"");

      held.close();
      Site.await("it is drawn", () -> visitor.get("/").body().contains("id=\"drawn\""));
      assertThat(visitor.get("/").body())
          .contains("<svg", "id=\"drawn\"")
          .doesNotContain("http-equiv=\"refresh\"");
    }
  }

  @Test
  void whatIsFoundInALargeCompanyIsCountedBesideThePages() {
    try (var house = WebHouse.empty()) {
      var visitor = new Visitor(house);
      held.hold(house, ComputeKind.REPORT);
      publish(house, Tangled.company(26, 150, 1));

      var page = visitor.get("/edit/party");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).doesNotContainPattern(COUNTED);

      held.close();
      Site.await("it is counted", () -> COUNTED.matcher(visitor.get("/edit/party").body()).find());
    }
  }

  private static void publish(WebHouse house, String yaml) {
    house.open().charters().publish("tangle.yaml", yaml, new Actor("test"), "a test");
  }

  @Test
  void whatIsTooTangledIsATableWithTheReason() {
    try (var house = WebHouse.empty()) {
      publish(house, Tangled.company(32, 496, 1));
      var page = new Visitor(house).get("/");

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains("496 arrows are too tangled for one picture")
          .doesNotContain("http-equiv=\"refresh\"");
      assertThat(new Visitor(house).get("/map.svg").statusCode()).isEqualTo(422);
    }
  }

  private static final String MAPPING =
      """
      apiVersion: tutti/v1
      kind: Mapping
      sources:
        - id: crm
          rules:
            - when: "%1$s.exists(x, %1$s.exists(y, row.text.matches('(a|b)*c' + string(x + y))))"
              arrow: answers
              stage: requested
              key: row.id
              at: time(row.day)
      """
          .formatted("[" + "1,".repeat(200) + "1]");

  @Test
  void aHostileTrialIsRefusedAndTheStylesheetComesAllTheWhile() {
    var house = WebHouse.shared();
    var visitor = new Visitor(house);
    var rows = new StringBuilder("id,day,text\n");
    for (int i = 0; i < 150; i++) {
      rows.append(i).append(",2026-11-02,").append("ab".repeat(4_500)).append('\n');
    }
    var form =
        new Form()
            .field("_csrf", visitor.token())
            .field("company", "keep")
            .field("form", "mapping")
            .field("mappingText", MAPPING)
            .file("files", "hostile.csv", rows.toString());

    var trial = CompletableFuture.supplyAsync(() -> visitor.send(form));
    int served = 0;
    do {
      assertThat(new Visitor(house).get("/tutti.css").statusCode()).isEqualTo(200);
      served++;
    } while (!trial.isDone());

    assertThat(served).isPositive();
    var job = job(trial.join());
    Site.await("the trial is refused", () -> REFUSED.matcher(visitor.get(job).body()).find());
  }

  /** The address of the import that a page is about. */
  private static String job(HttpResponse<String> page) {
    var address = Pattern.compile("/import/[0-9a-f]{32}").matcher(page.body());
    assertThat(address.find()).as("%d %s", page.statusCode(), page.body()).isTrue();
    return address.group();
  }
}
