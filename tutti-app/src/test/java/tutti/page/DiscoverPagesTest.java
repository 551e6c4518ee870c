package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.discovery.draft.MadeExport;
import tutti.intake.Cases;
import tutti.people.Actor;

/** A file whose company is looked at, read without a browser; everything wrong with it too. */
class DiscoverPagesTest {

  private final WebHouse house = WebHouse.empty();
  private final Visitor visitor = new Visitor(house);

  @AfterEach
  void close() {
    house.close();
  }

  private HttpResponse<String> looked(String name, String text, String... fields) {
    var form = new Form().field("_csrf", visitor.token()).file("file", name, text);
    for (var i = 0; i < fields.length; i += 2) {
      form.field(fields[i], fields[i + 1]);
    }
    return visitor.sent("/discover", form);
  }

  private static String text(MadeExport export) {
    return new String(export.bytes(), StandardCharsets.UTF_8);
  }

  private String draft(MadeExport export) {
    return looked(export.file(), text(export), "name", "Lima & Co", "zone", "Lisbon")
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private HttpResponse<String> begun(String draft) {
    return visitor.sent(draft, new Form().field("_csrf", visitor.token()));
  }

  @Test
  @Claim("K20")
  void aDraftShowsItsArrowsAndHowTheFileIsReadAndStoresNothing() {
    var body = visitor.get(draft(MadeExport.SERVICE_DESK)).body();
    assertThat(body)
        .contains("Annahme to Technik", "Technik to Versand", "A promise it keeps today")
        .contains("party: Gruppe", "name: Lima &amp; Co", "zone: Europe/Lisbon")
        .contains("Start from it");
    assertThat(house.open().charters().current()).isEmpty();
  }

  @Test
  void startingFromItPublishesTheCompanyAndStoresTheFactsAsOneImport() {
    var begun = begun(draft(MadeExport.ZENDESK_TICKETS));
    assertThat(begun.statusCode()).isEqualTo(303);
    assertThat(begun.headers().firstValue("Location")).hasValue("/");
    var company = house.open().charters().current().orElseThrow().company();
    assertThat(company.name()).isEqualTo("Lima & Co");
    assertThat(visitor.get("/import").body()).contains("tickets-export-2026-11-20.csv");
    assertThat(visitor.get("/").body()).contains("answers");
  }

  @Test
  void whatEndedLongAgoIsShownAsOfItsEnd() {
    var old = text(MadeExport.INTERCOM_CONVERSATIONS).replace("2026-", "2019-");
    var draft = looked("old.csv", old).headers().firstValue("Location").orElseThrow();
    assertThat(visitor.get(draft).body()).contains("As of ", " 2019: ");
    assertThat(begun(draft).headers().firstValue("Location").orElseThrow())
        .startsWith("/?at=2019-");
  }

  @Test
  void aCompanyThatIsThereIsNotReplacedButComparedWith() {
    var draft = draft(MadeExport.SERVICE_DESK);
    house.open().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    var body = visitor.get(draft).body();
    assertThat(body).contains("Hold it against the charter", "action=\"/charter/upload\"");
    assertThat(body).doesNotContain("Start from it");
    var refused = begun(draft);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("There is a company already");
    assertThat(visitor.get("/discover").body()).doesNotContain("What the company is called");
  }

  @Test
  void withoutAFileOneIsAskedFor() {
    var answer = visitor.sent("/discover", new Form().field("_csrf", visitor.token()));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Choose a file that a tool gave you.");
    assertThat(looked("empty.csv", "").body()).contains("Choose a file that a tool gave you.");
  }

  @Test
  void aFileThatShowsNoCompanySaysWhy() {
    var answer = looked("colours.csv", "colour,weight\nred,1\nblue,2\n");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("No company follows from it: no column tells a time.")
        .contains("aria-invalid=\"true\"");
    assertThat(looked("odd.xlsx", "PK\u0003\u0004broken").statusCode()).isEqualTo(422);
  }

  @Test
  void aZoneAndANameThatCannotBeTakenAreRefusedBesideWhatWasWritten() {
    var csv = text(MadeExport.STRIPE_INVOICES);
    var zone = looked("invoices.csv", csv, "zone", "Atlantis");
    assertThat(zone.statusCode()).isEqualTo(422);
    assertThat(zone.body()).contains("Atlantis");
    assertThat(looked("invoices.csv", csv, "name", "x".repeat(81)).body())
        .contains("A name has at most 80 letters; shorten it.");
  }

  @Test
  void columnsThatWereNamedAreRead() {
    var csv = text(MadeExport.SERVICE_DESK).replace("Gruppe", "Wo");
    var named = looked("desk.csv", csv, "thing", "Vorgang", "time", "Zeitpunkt", "party", "Wo");
    var page = visitor.get(named.headers().firstValue("Location").orElseThrow()).body();
    assertThat(page).contains("Annahme to Technik", "party: Wo");
  }

  @Test
  void aDraftNobodyRemembersIsNotFound() {
    var nowhere = "/discover/" + "0".repeat(32);
    assertThat(visitor.get(nowhere).statusCode()).isEqualTo(404);
    assertThat(visitor.get(nowhere).body()).contains("hand the file in once more");
    assertThat(begun(nowhere).statusCode()).isEqualTo(404);
  }

  @Test
  void anEmptyServerOffersAFileATemplateAndTheSampleInThisOrder() {
    var start = visitor.get("/start").body();
    assertThat(start)
        .containsSubsequence(
            "A file a tool gave you", "somebody has thought through", "Open the sample");
  }
}
