package tutti.company.template;

import tutti.reading.PackagedText;

/** The JSON Schema of company files, from which editors complete. */
public final class CompanySchema {

  /** What the schema is called beside a company file. */
  public static final String FILE = "tutti-company.schema.json";

  /** The first line of a company file that has the schema beside it. */
  public static final String COMMENT = "# yaml-language-server: $schema=./" + FILE + "\n";

  private static final String ID = "\"urn:tutti:v1:company\"";

  private CompanySchema() {}

  /** The schema's text. */
  public static String text() {
    return PackagedText.of(CompanySchema.class, "/tutti/company/company.schema.json");
  }

  /** Whether a text is this schema, or an older or newer one. */
  public static boolean isOne(String text) {
    return text.contains(ID);
  }
}
