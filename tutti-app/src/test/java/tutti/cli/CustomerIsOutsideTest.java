package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;

/** Nobody inside the company is its customer or its audience: {@code tutti check} refuses it. */
class CustomerIsOutsideTest {

  private static final String PARTIES =
      """
      parties:
        - {id: product}
        - {id: sales}
        - {id: orbit, name: Orbit Platform}
        - {id: customer, kind: outside, side: customer}
      """;

  @TempDir private Path folder = Path.of("");

  private Line check(String lines) {
    return Filed.in(folder, PARTIES + lines).alone("check", "--only", "L13");
  }

  /** An error, so that whoever runs the check before a change is published is stopped. */
  private static void refused(Line line, String because) {
    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.out())
        .startsWith("Errors 1\n")
        .contains(
            "L13    " + because + "\n",
            "Fix: Call it a partner, and find the audience outside the company.");
  }

  private static void fine(Line line) {
    assertThat(line.exit()).as(line.out()).isZero();
    assertThat(line.out()).doesNotContain("L13");
  }

  @ParameterizedTest
  @CsvSource({
    "first, Sales team",
    "first, our marketing department",
    "first, the internal support team",
    "first, ORBIT PLATFORM",
    "orbit, Platform people",
    "sales, Those who sell",
    "sales-team, Those who sell"
  })
  @Claim("A02")
  void anAudienceInsideTheCompanyIsRefusedWithTheReason(String id, String name) {
    refused(
        check("audiences: [{id: %s, name: %s}]\n".formatted(id, name)),
        "The audience %s is a team of the company.".formatted(name));
  }

  @ParameterizedTest
  @CsvSource({
    "buyers, Our customers",
    "buyers, the client",
    "buyers, Internal customer",
    "customers, Buyers",
    "clients, Buyers"
  })
  @Claim("A02")
  void aPartInsideTheCompanyIsNoCustomer(String id, String name) {
    refused(
        check("  - {id: %s, name: %s}\n".formatted(id, name)),
        "%s is a team of the company, but is called a customer.".formatted(name));
  }

  @ParameterizedTest
  @CsvSource({"growth, Growth Team", "engineering, Those who build", "buyers, Product"})
  @Claim("A02")
  void whoeverStandsOutsideIsNoTeam(String id, String name) {
    refused(
        check("  - {id: %s, name: %s, kind: outside}\n".formatted(id, name)),
        "%s stands outside the company, but is called like one of its teams.".formatted(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sales is your customer",
        "Product Marketing is our client",
        "they are an internal customer"
      })
  @Claim("A02")
  void noTextMakesATeamTheCustomerOfAnother(String why) {
    refused(
        check("arrows: [{id: a, from: product, to: sales, gives: news, why: %s}]\n".formatted(why)),
        "Product to Sales, news makes a team of the company a customer of another.");
  }

  @Test
  @Claim("A02")
  void whoeverIsOutsideIsAnAudience() {
    fine(
        check(
            "audiences: [{id: bands, name: Touring bands}, {id: heads, name: Heads of sales}]\n"));
    fine(check("  - {id: success, name: Customer Success}\n"));
    fine(check("  - {id: shops, name: Music shops, kind: outside}\n"));
  }
}
