package tutti.company.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** The schema that editors read says of promises what their forms say. */
class FormSchemasTest {

  private static final Path FILE = Path.of("src/main/resources/tutti/company/company.schema.json");

  @Test
  void theSchemaFileEqualsWhatTheFormsSay() throws IOException {
    var written = Files.readString(FILE);
    var said = FormSchemas.text(FormSchemas.with(new ObjectMapper().readTree(written)));
    if (Boolean.getBoolean("tutti.checks.write")) {
      Files.writeString(FILE, said);
    }
    assertThat(Files.readString(FILE))
        .as("Run ./build checks: a form of promise has changed, the schema has not.")
        .isEqualTo(said);
  }
}
