package tutti.logs.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.evidence.value.DateOrder;

/** Day or month first, by all cells of a column. */
class DateOrderVoteTest {

  private static DateOrderVote of(String... cells) {
    var vote = new DateOrderVote();
    List.of(cells).forEach(vote::look);
    return vote;
  }

  @Test
  void oneNumberThatIsNoMonthDecidesForAll() {
    assertThat(of("05/04/2026", "27/11/2026 08:12").decided()).contains(DateOrder.DAY_FIRST);
    assertThat(of("5/4/26 2:22 PM", "11/27/26").decided()).contains(DateOrder.MONTH_FIRST);
    assertThat(of("05-04-2026", "27-11-2026", "28-11-2026").deciding()).isEqualTo(2);
  }

  @Test
  void whereAllFitBothNobodyCanTell() {
    assertThat(of("05/04/2026", "01/02/2026").decided()).isEmpty();
    assertThat(of("05/04/2026").some()).isTrue();
    assertThat(of("05/04/2026").contradictory()).isFalse();
  }

  @Test
  void whereBothAreSaidNobodyCanTell() {
    var vote = of("27/11/2026", "11/27/2026");
    assertThat(vote.decided()).isEmpty();
    assertThat(vote.contradictory()).isTrue();
  }

  @Test
  void otherFormsSayNothing() {
    assertThat(of("2026-04-05", "04.05.2026", "soon", "", "1/2", "27/11/20260").some()).isFalse();
  }
}
