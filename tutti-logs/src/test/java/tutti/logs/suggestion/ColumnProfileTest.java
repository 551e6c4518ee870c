package tutti.logs.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.evidence.value.DateOrder;

/** What stands in a column. */
class ColumnProfileTest {

  private static ColumnProfile of(List<String> cells) {
    var profile = new ColumnProfile("Column", 0);
    cells.forEach(profile::look);
    return profile;
  }

  private static ColumnProfile of(String... cells) {
    return of(List.of(cells));
  }

  @Test
  void blankCellsAndWordsForNothingAreNotFilled() {
    var profile = of("a", "", "NULL", "n/a", "b");
    assertThat(profile.filled()).isEqualTo(2);
    assertThat(profile.filledShare()).isCloseTo(0.4, within(1e-9));
    assertThat(profile.distinct()).isEqualTo(2);
  }

  @Test
  void valuesComeTheMostFrequentFirst() {
    assertThat(of("b", "a", "b", "c", "a", "b").values()).containsExactly("b", "a", "c");
    assertThat(of("d", "c", "b", "a").samples()).containsExactly("a", "b", "c");
  }

  @Test
  void whatComesAgainInTheNextRowIsARun() {
    assertThat(of("a", "a", "a", "b").runShare()).isCloseTo(0.5, within(1e-9));
    assertThat(of("a", "b", "a", "b").runShare()).isZero();
  }

  @Test
  void timesAreToldFromOtherThings() {
    assertThat(of("2026-03-04", "04.03.2026 14:22", "Mar 4, 2026").timeShare()).isEqualTo(1);
    assertThat(of("D-1", "12", "1.5", "one two", "10.1.2.3", "2026").timeShare()).isZero();
    assertThat(of("2026-03-04", "2026-03-04 14:22").clockShare()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void theOrderOfDatesIsToldByAllOfThem() {
    assertThat(of("05/04/2026", "27/11/2026").order()).contains(DateOrder.DAY_FIRST);
    assertThat(of("05/04/2026", "06/07/2026").orderUnclear()).isTrue();
    var late =
        IntStream.range(0, 2_000).mapToObj(i -> i < 1_999 ? "05/04/2026" : "11/27/2026").toList();
    assertThat(of(late).order()).contains(DateOrder.MONTH_FIRST);
  }

  @Test
  void numbersCodesAndTextsAreToldApart() {
    assertThat(of("1", "-22", "333").wholeShare()).isEqualTo(1);
    assertThat(of("1.5", "2,5", "$4.00", "12 €").decimalShare()).isEqualTo(1);
    assertThat(of("D-1", "abc123", "#7").codeShare()).isEqualTo(1);
    assertThat(of("a@b.de", "c@d.org").mailShare()).isEqualTo(1);
    assertThat(of("one two three".repeat(10), "x\ny").textShare()).isEqualTo(1);
    assertThat(of("SP", "RJ", "MG").marks()).isTrue();
    assertThat(of("SP", "Rio").marks()).isFalse();
  }

  @Test
  void aColumnThatCountsItsRowsIsNoNameOfThings() {
    assertThat(of(IntStream.range(0, 50).mapToObj(String::valueOf).toList()).counter()).isTrue();
    assertThat(of("7", "3", "9", "12", "4").counter()).isFalse();
    assertThat(of("1", "2").counter()).isFalse();
  }

  @Test
  void namesAreReadAsWords() {
    assertThat(new ColumnProfile("dealID", 0).words()).isEqualTo("deal id");
    assertThat(new ColumnProfile("order_purchase_timestamp", 0).words())
        .isEqualTo("order purchase timestamp");
    assertThat(new ColumnProfile("case:concept:name", 0).words()).isEqualTo("case concept name");
  }
}
