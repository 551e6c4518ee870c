package tutti.company.file;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tutti.company.form.FormSchemas;
import tutti.company.trait.ArrowSchemas;
import tutti.testkit.JsonSchemas;

/**
 * The schema that editors read says of promises what their forms say, and of arrows what the list
 * of their fields says. One test, because it may write the file.
 */
class SchemaFileTest {

  @Test
  void theSchemaFileEqualsWhatFormsAndFieldsSay() throws IOException {
    JsonSchemas.assertFile(
        Path.of("src/main/resources/tutti/company/company.schema.json"),
        schema -> ArrowSchemas.with(FormSchemas.with(schema)));
  }
}
