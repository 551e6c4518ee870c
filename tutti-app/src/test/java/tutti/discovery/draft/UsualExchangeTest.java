package tutti.discovery.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who usually gives to whom what a table is called after. */
class UsualExchangeTest {

  @ParameterizedTest
  @CsvSource({
    "Leads 2026, LEADS",
    "all-deals, DEALS",
    "Opportunity ID, DEALS",
    "tickets_export, TICKETS",
    "invoices, INVOICES",
    "Requests to Legal: contract, CONTRACTS",
    "Issue key, ISSUES",
    "order_id, ORDERS",
    "colours, WORK",
    "dealers, WORK"
  })
  void aWordOfTheNameSaysIt(String name, UsualExchange expected) {
    assertThat(UsualExchange.of(List.of(name))).isEqualTo(expected);
  }

  @Test
  void theFileSpeaksBeforeItsColumns() {
    assertThat(UsualExchange.of(List.of("tickets", "Order ID"))).isEqualTo(UsualExchange.TICKETS);
    assertThat(UsualExchange.of(List.of("export", "Order ID"))).isEqualTo(UsualExchange.ORDERS);
  }

  @Test
  void onlyTheCustomerIsOutside() {
    for (var exchange : UsualExchange.values()) {
      assertThat(exchange.outside()).isEqualTo(exchange.receiver().equals("Customer"));
      assertThat(exchange.giver()).isNotEqualTo(exchange.receiver());
      assertThat(exchange.gives()).isNotBlank();
    }
  }
}
