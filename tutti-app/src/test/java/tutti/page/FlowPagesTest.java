package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Said.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.company.Seat;
import tutti.company.sample.SampleCompany;
import tutti.handoff.MemoryLedger;
import tutti.insight.flow.Flow;
import tutti.insight.simulation.SampleYear;
import tutti.report.flow.EndToEnd;
import tutti.report.flow.FlowJson;
import tutti.report.flow.FlowWords;
import tutti.report.flow.NeedWords;

/** The flow from end to end as pages and over the API, read without a browser. */
class FlowPagesTest {

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  private static Flow inMemory() {
    var ledger = new MemoryLedger();
    SampleYear.evidence(WebHouse.AT).forEach(ledger::add);
    return Flow.of(SampleCompany.company(), ledger.handOffs(WebHouse.AT), WebHouse.AT, Flow.WINDOW);
  }

  @Test
  void theApiSaysWhatTheCommandLineSays() {
    assertThat(visitor.at("/api/v1/flow").body())
        .isEqualTo(FlowJson.write(EndToEnd.of(inMemory())));
  }

  @Test
  void thePageSaysTheWeakestStepAndListsEveryPassage() {
    var body = plain(visitor.at("/flow").body());
    assertThat(body)
        .contains("<h1>" + FlowWords.headline(inMemory()), "From Release to Position only")
        .contains("Waiting longest", "Pushed without being enabled", "A model, not a promise.");
    inMemory()
        .passages()
        .forEach(passage ->
            assertThat(body)
                .contains(passage.from().name() + " to " + passage.to().name())
                .contains(FlowWords.went(passage)));
  }

  @Test
  @Claim("R17")
  void thePageNamesTheArrowsOfTheChainWhoseReceiversSaidNothing() {
    var said = NeedWords.unvoiced(SampleCompany.company()).orElseThrow();
    assertThat(plain(visitor.at("/flow").body())).contains("What each needs of the other", said);
    assertThat(said)
        .startsWith(
            "On 3 of the 8 arrows of the chain nobody has said what the receiver needs to succeed: ")
        .contains("orders (Customer to Sales)");
  }

  @Test
  @Claim("R19")
  void theFlowAndItsThreadsNameNobodyOutsideTheList() {
    var people = SampleCompany.company().seats().stream().map(Seat::person).distinct().toList();
    for (var path : List.of("/flow?show=all", "/threads/wish-120", "/api/v1/threads/wish-120")) {
      assertThat(visitor.at(path).body()).doesNotContain(people.toArray(String[]::new));
    }
  }

  @Test
  @Claim("R20")
  void anyIdOfAThreadOpensTheSameThread() {
    var asked = Pattern.compile("ask-wish-\\d+").matcher(visitor.at("/api/v1/flow").body());
    assertThat(asked.find()).isFalse();
    assertThat(visitor.at("/api/v1/threads/orders/wish-120").body())
        .isEqualTo(visitor.at("/api/v1/threads/wish-120").body());
    assertThat(visitor.at("/threads?id=wish-120").body()).contains("Hand-offs in order");
    assertThat(visitor.at("/threads/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  @Claim("R25")
  void aLaunchShowsWhoHasNotConfirmedWhat() {
    assertThat(visitor.at("/launches/spring-set").body())
        .contains("Spring set is not ready: 3 of 5 items are not confirmed.")
        .contains("sent only", "expired", "missing");
    assertThat(visitor.at("/launches/autumn").statusCode()).isEqualTo(404);
  }
}
