package tutti.company.form;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tutti.testkit.JsonSchemas;

/** The schema that editors read says of promises what their forms say. */
class FormSchemasTest {

  @Test
  void theSchemaFileEqualsWhatTheFormsSay() throws IOException {
    JsonSchemas.assertFile(
        Path.of("src/main/resources/tutti/company/company.schema.json"), FormSchemas::with);
  }
}
