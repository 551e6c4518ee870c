package tutti.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Who may be somebody. */
class ActorTest {

  private static final String LONGEST = "é".repeat(Actor.LONGEST);

  @Test
  void aNameHasNoSpacesAroundIt() {
    assertThat(new Actor("  Ines Calvo\n").name()).isEqualTo("Ines Calvo");
    assertThat(new Actor(" Ines Calvo ")).isEqualTo(new Actor("Ines Calvo"));
  }

  @Test
  void nobodyActsWithoutAName() {
    assertThat(Actor.refusal(" \t"))
        .contains("Say who you are: the charter records who changed it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actor(" \t"))
        .withMessage("Say who you are: the charter records who changed it.");
  }

  @Test
  void aNameHasAnEnd() {
    assertThat(new Actor(" " + LONGEST + " ").name()).isEqualTo(LONGEST);
    assertThat(Actor.refusal(LONGEST)).isEmpty();
    assertThat(Actor.refusal(LONGEST + "e"))
        .contains("A name has at most 200 letters; shorten it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Actor(LONGEST + "e"))
        .withMessage("A name has at most 200 letters; shorten it.");
  }
}
