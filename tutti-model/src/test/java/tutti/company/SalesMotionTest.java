package tutti.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** Five things have to fit between how something is sold and how a party sells. */
class SalesMotionTest {

  private static final List<String> NAMES = List.of("buyer", "size", "cycle", "channel", "pay");

  private static SalesMotion motion(List<Optional<String>> words) {
    return new SalesMotion(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
  }

  private static List<Optional<String>> words(Random random) {
    var words = new ArrayList<Optional<String>>();
    NAMES.forEach(name ->
        words.add(Optional.of("abc".substring(random.nextInt(3))).filter(w -> w.length() < 3)));
    return words;
  }

  @Test
  void onlyWhatBothSayCanDiffer() {
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var mine = words(random);
      var theirs = words(random);
      var expected = new ArrayList<String>();
      for (var i = 0; i < NAMES.size(); i++) {
        if (mine.get(i).isPresent()
            && theirs.get(i).isPresent()
            && !mine.get(i).equals(theirs.get(i))) {
          expected.add(NAMES.get(i));
        }
      }
      assertThat(motion(mine).misfits(motion(theirs))).as("seed %d", seed).isEqualTo(expected);
      assertThat(motion(theirs).misfits(motion(mine))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void whatIsNotKnownFitsEverything() {
    var all =
        motion(
            List.of(
                Optional.of("a"),
                Optional.of("b"),
                Optional.of("c"),
                Optional.of("d"),
                Optional.of("e")));
    assertThat(SalesMotion.UNKNOWN.misfits(all)).isEmpty();
    assertThat(all.misfits(all)).isEmpty();
  }
}
