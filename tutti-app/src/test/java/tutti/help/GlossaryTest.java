package tutti.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.company.PromiseState;
import tutti.company.Stage;

/** The words of the pages, explained. */
class GlossaryTest {

  private static List<GlossaryTerm> all() {
    var view = HelpView.all();
    return Stream.of(view.map(), view.states(), view.measures(), view.stages())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void everyTermIsASentenceWithAnExample() {
    assertThat(all())
        .allSatisfy(term -> {
          assertThat(term.says()).endsWith(".").matches("(?s)\\p{Lu}.*");
          assertThat(term.example()).matches("(?s).*[.?]");
          assertThat(term.name()).isNotBlank();
        });
  }

  @Test
  void everyTermHasAPlaceOfItsOwnThatAnAddressCanName() {
    assertThat(all()).extracting(GlossaryTerm::anchor).doesNotHaveDuplicates();
    assertThat(all()).extracting(GlossaryTerm::anchor).allMatch(id -> id.matches("[a-z-]+"));
  }

  @Test
  void everyStateAndEveryStageIsThere() {
    assertThat(all())
        .extracting(GlossaryTerm::anchor)
        .containsAll(
            Arrays.stream(PromiseState.values()).map(state -> "state-" + state.word()).toList())
        .containsAll(Arrays.stream(Stage.values()).map(stage -> "stage-" + stage.word()).toList());
  }

  @Test
  void whatAStageDoesIsSaidAsTheCoreSaysIt() {
    assertThat(Glossary.stages())
        .extracting(GlossaryTerm::says)
        .allSatisfy(says ->
            assertThat(Arrays.stream(Stage.values()).map(Stage::effect))
                .anySatisfy(effect -> assertThat(says).endsWithIgnoringCase(effect + ".")));
  }
}
