package tutti.map.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.map.Companies;

/** Who and what is drawn. */
class VisiblePartiesTest {

  private static final VisibleParties CAST = VisibleParties.of(Companies.olist().company());

  private static VisibleParties.Pair pair(String one, String other) {
    int first = CAST.place(one);
    int second = CAST.place(other);
    return new VisibleParties.Pair(Math.min(first, second), Math.max(first, second));
  }

  private static Party party(String id, String name) {
    return new Party(id, name, Party.Kind.FUNCTION, Optional.empty(), Optional.empty());
  }

  @Test
  void partiesStandInTheOrderOfTheirIds() {
    assertThat(CAST.parties().stream().map(Party::id))
        .containsExactly("Customer", "Marketing", "Operations", "Sales", "Support");
    assertThat(CAST.place("Operations")).isEqualTo(2);
    assertThat(CAST.name(2)).isEqualTo("Operations");
    assertThat(CAST.name("Support")).isEqualTo("Support");
  }

  @Test
  void arrowsBothWaysBetweenTwoPartiesAreOfOnePair() {
    assertThat(CAST.arrows(pair("Sales", "Marketing")).stream().map(Arrow::gives))
        .containsExactly("leads", "what became of each lead");
    assertThat(CAST.arrows(pair("Sales", "Customer"))).isEmpty();
  }

  @Test
  void everyArrowIsOfOnePair() {
    assertThat(CAST.between().values().stream().flatMap(List::stream).map(Arrow::id))
        .containsExactlyInAnyOrderElementsOf(
            Companies.olist().company().arrows().stream().map(Arrow::id).toList());
  }

  @Test
  void pairsStandInTheOrderOfTheirPlaces() {
    assertThat(List.copyOf(CAST.between().keySet())).isSorted();
    assertThat(new VisibleParties.Pair(1, 2)).isLessThan(new VisibleParties.Pair(1, 3));
    assertThat(new VisibleParties.Pair(1, 9)).isLessThan(new VisibleParties.Pair(2, 3));
  }

  @Test
  void anArrowToOneselfIsAPairOfItsOwn() {
    var own = VisibleParties.of(Companies.of("Sales > Sales: reviews").company());

    assertThat(own.between().keySet()).containsExactly(new VisibleParties.Pair(0, 0));
    assertThat(new VisibleParties.Pair(0, 0).own()).isTrue();
    assertThat(new VisibleParties.Pair(0, 1).own()).isFalse();
  }

  @Test
  void anArrowFromOrToNobodyIsOfNoPair() {
    var company =
        Companies.company(
            List.of(party("a", "A")),
            List.of(Companies.arrow("1", "a", "b", "x"), Companies.arrow("2", "b", "a", "y")));

    assertThat(VisibleParties.of(company).between()).isEmpty();
  }

  @Test
  void ofTwoPartiesWithOneIdTheFirstIsMeant() {
    var company = Companies.company(List.of(party("a", "First"), party("a", "Second")), List.of());

    assertThat(VisibleParties.of(company).name("a")).isEqualTo("First");
  }

  @Test
  void sevenPartiesAreACrowd() {
    var parties = new ArrayList<Party>();
    for (int i = 0; i < 8; i++) {
      assertThat(VisibleParties.of(Companies.company(parties, List.of())).crowded())
          .isEqualTo(i >= 7);
      parties.add(party("p" + i, "P" + i));
    }
  }

  @Test
  void aNameThatDoesNotShowIsReplacedByTheId() {
    var company =
        Companies.company(List.of(party("sales-1", " \u200E\u0007 "), party("b", "B")), List.of());

    assertThat(VisibleParties.of(company).name("sales-1")).isEqualTo("sales-1");
    assertThat(VisibleParties.of(company).name("b")).isEqualTo("B");
  }

  @Test
  void whatIsCastCannotBeChanged() {
    assertThatThrownBy(() -> CAST.between().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> CAST.parties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
