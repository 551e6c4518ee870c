package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tutti.company.template.CompanySchema;

/** Texts of the jar. */
class PackagedTextTest {

  @Test
  void aTextIsReadAsItIs() {
    assertThat(PackagedText.of(CompanySchema.class, "/tutti/company/company.schema.json"))
        .isEqualTo(CompanySchema.text())
        .startsWith("{")
        .contains("\"$id\"");
  }

  @Test
  void aTextThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> PackagedText.of(CompanySchema.class, "nix.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nix.txt is not in the jar");
  }
}
