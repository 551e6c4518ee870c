package tutti.logs.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.logs.role.ColumnRole;

/** How well the names of columns fit what they may stand for. */
class RoleWordsTest {

  private static double name(ColumnRole role, String column) {
    return RoleWords.name(role, new ColumnProfile(column, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, case:concept:name",
    "CASE, Ticket ID",
    "CASE, Opportunity Id",
    "CASE, Issue key",
    "CASE, order_id",
    "CASE, Deal ID",
    "TIME, time:timestamp",
    "TIME, Created",
    "TIME, created_at",
    "TIME, Opened On",
    "PARTY, org:group",
    "PARTY, Support Team",
    "PARTY, Assignment group",
    "STAGE, concept:name",
    "PERSON, org:resource"
  })
  void aNameThatSaysItIsWorthNineTenthsOrMore(ColumnRole role, String column) {
    assertThat(name(role, column)).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, event_id",
    "CASE, Row number",
    "CASE, Agent id",
    "CASE, Amount",
    "TIME, Amount",
    "PARTY, Amount",
    "PARTY, case:group",
    "STAGE, Status ID",
    "PERSON, Amount"
  })
  void aNameThatSaysAnotherThingIsWorthLittle(ColumnRole role, String column) {
    assertThat(name(role, column)).isLessThan(0.3);
  }

  @Test
  void valuesSpeakToo() {
    assertThat(RoleWords.stages(List.of("Open", "Won", "Lost", "Tuesday"))).isEqualTo(0.75);
    assertThat(RoleWords.parties(List.of("Field Sales", "2nd Level", "Anna"))).isGreaterThan(0.6);
    assertThat(RoleWords.stages(List.of())).isZero();
  }
}
