package tutti.report.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tutti.report.Small.arrowIn;
import static tutti.report.Small.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Company;
import tutti.company.Party.Side;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;
import tutti.report.CompanyReport;
import tutti.report.Small;

/** Which arrows stand out, by the words of an address. */
class ArrowFilterTest {

  private static final CompanyReport ALL =
      report(Arrays.stream(PromiseState.values()).map(Small::arrowIn).toArray(ArrowReading[]::new));
  private static final Company COMPANY = ALL.company();

  private static ArrowFilter read(List<String> states, String side, String party) {
    return ArrowFilter.read(states, side, party, COMPANY);
  }

  private static ArrowFilter party(String id) {
    return new ArrowFilter(Set.of(), Optional.empty(), Optional.of(id), Optional.empty());
  }

  @Test
  void withoutAWordAllStandOut() {
    var filter = read(List.of("", " "), "", " ");
    assertThat(filter).isEqualTo(ArrowFilter.ALL);
    assertThat(filter.any()).isFalse();
    assertThat(filter.lit(ALL)).isEmpty();
    assertThat(filter.on("/?as=table")).isEqualTo("/?as=table");
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void aStateIsReadAsItIsWritten(PromiseState state) {
    var filter = read(List.of(state.word()), "", "");
    assertThat(filter.states()).containsExactly(state);
    assertThat(filter.any()).isTrue();
    assertThat(filter.lit(ALL).orElseThrow()).hasSize(1);
    assertThat(filter.words()).isEqualTo(state.word());
  }

  @Test
  void severalStatesAreAskedForTogether() {
    var filter = read(List.of("kept", "broken"), "", "");
    assertThat(filter.lit(ALL).orElseThrow()).hasSize(2);
    assertThat(filter.words()).isEqualTo("broken,kept");
    assertThat(filter.on("/")).isEqualTo("/?state=broken&state=kept");
  }

  @Test
  void aPartyAtEitherEndCounts() {
    var arrows = ALL.reading().arrows();
    var touching =
        arrows.stream()
            .filter(a -> a.arrow().from().equals("sales") || a.arrow().to().equals("sales"))
            .count();
    assertThat(party("sales").lit(ALL).orElseThrow()).hasSize((int) touching);
  }

  @Test
  void aSideIsTheOneOfTheGiverAndUnknownSidesFitNone() {
    var filter = read(List.of(), "demand", "");
    assertThat(filter.side()).contains(Side.DEMAND);
    assertThat(filter.lit(ALL).orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"odd", "BROKEN", "at risk", "<b>", "broken;kept"})
  void aStateThatIsNoneIsRefusedWithAllThereAre(String word) {
    assertThatThrownBy(() -> read(List.of(word), "", ""))
        .hasMessage(
            "The address says state=%s, but a state is one of broken, at-risk, silent,"
                    .formatted(word)
                + " not-enough-evidence, unmeasured, kept, observed.");
  }

  @Test
  void aSideThatIsNoneIsRefused() {
    assertThatThrownBy(() -> read(List.of(), "left", ""))
        .hasMessage("The address says side=left, but a side is one of supply, demand, customer.");
  }

  @Test
  void aPartyNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> read(List.of(), "", "nobody"))
        .hasMessageStartingWith("The address says party=nobody, but no party of this company");
  }

  @Test
  void anOddIdIsEscapedInTheAddress() {
    assertThat(party("a&b=\"c d").on("/?at=x")).isEqualTo("/?at=x&party=a%26b%3D%22c%20d");
  }

  /** Law: the more is asked, the fewer stand out, and a filter read back is the same. */
  @Test
  void askingForMoreNeverLightsMore() {
    var random = new Random(20_262);
    for (var i = 0; i < 200; i++) {
      var states =
          Arrays.stream(PromiseState.values())
              .filter(s -> random.nextBoolean())
              .map(PromiseState::word)
              .toList();
      var party = random.nextBoolean() ? "sales" : "";
      var wide = read(states, "", "");
      var narrow = read(states, "", party);
      assertThat(size(narrow)).isLessThanOrEqualTo(size(wide));
      assertThat(read(List.of(narrow.words().split(",")), "", party)).isEqualTo(narrow);
    }
  }

  private static int size(ArrowFilter filter) {
    return filter.lit(ALL).map(Set::size).orElse(ALL.reading().arrows().size());
  }

  @Test
  void theFormSaysHowManyFit() {
    var view = FilterView.of(ALL, read(List.of("broken"), "", "sales"));
    assertThat(view.said()).contains("1 of 7 arrows.");
    assertThat(FilterView.of(ALL, ArrowFilter.ALL).said()).isEmpty();
    assertThat(FilterView.of(report(arrowIn(PromiseState.KEPT)), party("sales")).said())
        .contains("1 of 1 arrow.");
  }

  @Test
  void theFormOffersEveryPartyAndTheSidesThatAreWritten() {
    var view = FilterView.of(ALL, party("sales"));
    assertThat(view.parties())
        .extracting(FilterView.Choice::name)
        .containsExactly("any party", "Marketing", "Sales", "Customer");
    assertThat(view.sides()).extracting(FilterView.Choice::name).containsExactly("any side");
    assertThat(view.chosen()).containsExactly(Map.entry("party", "sales"));
  }

  @Test
  void theTableHasTheArrowsThatFit() {
    var filter = read(List.of("broken", "silent"), "", "");
    var view =
        MapView.of(
            ALL,
            Optional.empty(),
            id -> "/arrows/" + id,
            filter,
            FunctionOpening.atFirst(ALL.company()));
    assertThat(view.rows()).hasSize(2);
    assertThat(view.key()).hasSize(7);
    assertThat(view.key().stream().filter(MapView.Count::chosen)).hasSize(2);
  }
}
