package tutti.report.web.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.AT;
import static tutti.report.Small.arrowIn;
import static tutti.report.Small.of;
import static tutti.report.Small.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.company.PromiseState;
import tutti.insight.seen.AsSeen;
import tutti.insight.seen.ObservedCompany;
import tutti.insight.seen.ObservedPassage;
import tutti.measure.ArrowReading;

/** What the lists beside the map say. */
class SeenViewTest {

  private static SeenView view(List<ObservedPassage> passages, ArrowReading... arrows) {
    var reading = report(arrows).reading();
    return SeenView.of(
        AsSeen.of(reading, new ObservedCompany(passages, List.of())), id -> "/arrows/" + id);
  }

  private static ObservedPassage passage(String from, String to, String what, long count) {
    return new ObservedPassage(from, to, what, count, AT);
  }

  @Test
  void aWildWayLeadsToTheFormThatWritesIt() {
    var view =
        view(List.of(passage("sales", "marketing", "lost & found", 3)), arrowIn(PromiseState.KEPT));
    var row = view.wild().getFirst();
    assertThat(row.name()).isEqualTo("Sales to Marketing");
    assertThat(row.sentence()).startsWith("Sales gave Marketing lost & found 3 times, last on");
    assertThat(row.write())
        .hasValue("/edit/arrow?from=sales&to=marketing&gives=lost%20%26%20found");
    assertThat(row.address()).isEmpty();
  }

  @Test
  void whatNobodyNamedIsLeftOpenInTheForm() {
    var view = view(List.of(passage("sales", "marketing", "", 3)), arrowIn(PromiseState.KEPT));
    assertThat(view.wild().getFirst().write()).hasValue("/edit/arrow?from=sales&to=marketing");
  }

  @Test
  void anArrowToAPartyThatIsGoneCannotBeWritten() {
    var view = view(List.of(passage("sales", "old-team", "", 3)), arrowIn(PromiseState.KEPT));
    assertThat(view.wild().getFirst().name()).isEqualTo("Sales to old-team");
    assertThat(view.wild().getFirst().write()).isEmpty();
  }

  @Test
  void theHeadlineCountsWhatDiffers() {
    var view =
        view(
            List.of(passage("sales", "marketing", "", 3)),
            of("quiet"),
            of("quieter"),
            arrowIn(PromiseState.SILENT));
    assertThat(view.headline())
        .isEqualTo(
            "1 way is used that nobody wrote down, 2 arrows were never used, 1 arrow fell silent.");
    assertThat(view.never())
        .extracting(SeenView.Row::sentence)
        .containsOnly("Nothing ever came by it.");
    assertThat(view.silent().getFirst().sentence()).startsWith("101 came, the last on");
    assertThat(view.silent().getFirst().address()).hasValue("/arrows/silent");
  }

  @Test
  void aCompanyThatDoesWhatItWritesIsToldSo() {
    var view = view(List.of(passage("marketing", "sales", "leads", 3)), arrowIn(PromiseState.KEPT));
    assertThat(view.headline())
        .isEqualTo("What is written is what happens: every arrow is in use.");
    assertThat(view.blank()).isFalse();
  }

  @Test
  void withoutEvidenceNothingIsClaimed() {
    var view = view(List.of(), arrowIn(PromiseState.UNMEASURED));
    assertThat(view.blank()).isTrue();
    assertThat(view.headline()).isEqualTo("Nothing has been seen within a year.");
  }
}
