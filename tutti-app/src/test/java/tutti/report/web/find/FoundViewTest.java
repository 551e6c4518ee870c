package tutti.report.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of what was found says. */
class FoundViewTest {

  private static final FoundThing SALES = new FoundThing("Sales", "party", "/parties/sales");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|Nothing here is called sal.",
        "1|1 thing is called sal.",
        "2|2 things are called sal.",
        "1200|1,200 things are called sal."
      })
  void howManyThereAreIsSaidInASentence(int count, String says) {
    assertThat(new FoundView("sal", List.of(SALES), count).headline()).isEqualTo(says);
  }

  @Test
  void whoeverAsksForNothingIsAskedBack() {
    assertThat(new FoundView("", List.of(), 0).headline()).isEqualTo("What are you looking for?");
  }

  @Test
  void aPageKeepsWhatItFoundWhateverBecomesOfTheList() {
    var found = new ArrayList<>(List.of(SALES));
    var view = new FoundView("sal", found, 1);
    found.clear();
    assertThat(view.found()).containsExactly(SALES);
  }

  @Test
  void whatTwoLooksFoundIsOneThing() {
    assertThat(new FoundThing("Sales", "party", "/parties/sales")).isEqualTo(SALES);
    assertThat(new FoundThing("Sales", "page", "/parties/sales")).isNotEqualTo(SALES);
  }
}
