package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;

/** Whether the Customer has a say in what is given to it: {@code tutti check}. */
class CustomerSignalTest {

  private static final String COMPANY =
      """
      parties:
        - {id: sales}
        - {id: support}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - {id: news, from: support, to: sales, gives: news}
        - {id: words, from: customer, to: support, by: support, gives: words}
        - {id: help, from: sales, to: %s, gives: help, promises: [%s]}
      """;

  @TempDir private Path folder = Path.of("");

  private String said(String to, String promises) {
    return String.join("\n", Filed.in(folder, COMPANY.formatted(to, promises)).findings("L12"));
  }

  /** What the company alone does, writes down or passes on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, relay: news, within: 30d}",
        "{id: p, relay: words, within: 30d}",
        "{id: p, every: 7d}",
        "{id: p, every: 7d, good: delivered}",
        "{id: p, valid: requested, good: delivered, within: 1d}",
        "{id: p, valid: accepted, good: delivered, within: due}",
        "{id: p, valid: requested, good: accepted, within: 1d}",
        "{id: p, relay: news, within: 30d}, {id: q, every: 7d}",
        "{id: p, every: 7d}, {id: q, observed: true, valid: offered, curve: delivered, by: 9d}"
      })
  @Claim("K28")
  void whatTheCompanyDoesItselfIsNoWordOfTheCustomer(String promises) {
    assertThat(said("customer", promises))
        .isEqualTo(
            "Sales to Customer, help is judged by our own word only; Customer has no say in it.");
  }

  @Test
  @Claim("K28")
  void oneWordOfTheCustomerBesideARelayIsEnough() {
    assertThat(said("customer", "{id: p, relay: news, within: 30d}, {id: q, good: rating >= 4}"))
        .isEmpty();
    assertThat(
            said(
                "customer",
                "{id: p, relay: news, within: 30d},"
                    + " {id: q, valid: delivered, good: confirmed, within: 9d}"))
        .isEmpty();
  }

  @Test
  @Claim("K28")
  void whatIsPassedOnInsideTheCompanyNeedsNoWordOfTheCustomer() {
    assertThat(said("support", "{id: p, relay: news, within: 30d}")).isEmpty();
  }
}
