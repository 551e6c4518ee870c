package tutti.charter.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.page.FieldFault;
import tutti.people.Actor;

/** With whom, and with which name, a company begins. */
class CompanyStartTest {

  private final CompanyStart start = new CompanyStart("Fermata");

  @Test
  void whoeverSaysWhoTheyAreBeginsIt() {
    assertThat(start.by(" Ines Calvo ")).contains(new Actor("Ines Calvo"));
    assertThat(start.faults()).isEmpty();
  }

  @Test
  void whoeverDoesNotSayIsSomebody() {
    assertThat(start.by("  ")).contains(new Actor("somebody"));
    assertThat(start.faults()).isEmpty();
  }

  @Test
  void aNameWithoutEndIsAFaultOfItsField() {
    assertThat(start.by("i".repeat(201))).isEmpty();
    assertThat(start.faults())
        .containsExactly(new FieldFault("who", "", "A name has at most 200 letters; shorten it."));
  }
}
