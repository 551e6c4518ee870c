package tutti.insight.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.insight.discovery.ActivitySteps.Step;

/** Which activity directly follows which. */
class ActivityStepsTest {

  private final EventLog log = new EventLog();

  private void done(String caseId, long second, String activity) {
    log.add(
        new LoggedEvent(
            caseId,
            Optional.of(Instant.ofEpochSecond(second)),
            Optional.empty(),
            Optional.of(activity).filter(name -> !name.isEmpty()),
            Optional.empty()));
  }

  @Test
  void theMostFrequentStepComesFirstThenByName() {
    for (var one = 0; one < 3; one++) {
      done("C-" + one, 0, "open");
      done("C-" + one, 10, "check");
    }
    done("D", 0, "check");
    done("D", 60, "close");
    done("E", 0, "check");
    done("E", 30, "ask");
    assertThat(ActivitySteps.of(log))
        .containsExactly(
            new Step("open", "check", 3, 10),
            new Step("check", "ask", 1, 30),
            new Step("check", "close", 1, 60));
  }

  @Test
  void aStepIsWithinACaseAndBetweenWhatIsNamed() {
    done("C", 0, "open");
    done("D", 1, "close");
    done("C", 2, "");
    done("C", 3, "close");
    assertThat(ActivitySteps.of(log)).isEmpty();
  }

  @Test
  void howLongIsTheMeanOfAll() {
    done("C", 0, "open");
    done("C", 10, "close");
    done("D", 0, "open");
    done("D", 40, "close");
    assertThat(ActivitySteps.of(log)).containsExactly(new Step("open", "close", 2, 25));
  }
}
