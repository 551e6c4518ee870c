package tutti.company.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.company.file.CompanyFile;

/** The schema that lies beside company files, and how it is known again. */
class CompanySchemaTest {

  @Test
  void theSchemaIsOneAndNoTemplateIs() {
    assertThat(CompanySchema.isOne(CompanySchema.text())).isTrue();
    assertThat(CompanyTemplates.names())
        .allSatisfy(name ->
            assertThat(CompanySchema.isOne(CompanyTemplates.text(name).orElseThrow())).isFalse());
  }

  @Test
  void theFirstLineOfACompanyFileNamesTheSchemaAndChangesNothing() {
    assertThat(CompanySchema.COMMENT).startsWith("#").contains(CompanySchema.FILE).endsWith("\n");
    assertThat(CompanyTemplates.all())
        .allSatisfy(template -> {
          var text = CompanyTemplates.text(template.name()).orElseThrow();
          assertThat(CompanyFile.read("c.yaml", CompanySchema.COMMENT + text))
              .isEqualTo(CompanyFile.read("c.yaml", text));
        });
  }

  @Test
  void onlyTheNamedTemplatesAreThere() {
    assertThat(CompanyTemplates.text("../company.schema.json")).isEmpty();
    assertThat(CompanyTemplates.text("")).isEmpty();
    assertThat(CompanyTemplates.names()).doesNotHaveDuplicates().startsWith("business-symphony");
  }
}
