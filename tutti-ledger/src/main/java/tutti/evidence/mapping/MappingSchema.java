package tutti.evidence.mapping;

import tutti.reading.PackagedText;

/** The JSON Schema of mappings, from which editors complete. */
public final class MappingSchema {

  /** What the schema is called beside a mapping. */
  public static final String FILE = "tutti-mapping.schema.json";

  private static final String ID = "\"urn:tutti:v1:mapping\"";

  private MappingSchema() {}

  /** The schema's text. */
  public static String text() {
    return PackagedText.of(MappingSchema.class, "mapping.schema.json");
  }

  /** Whether a text is this schema, or an older or newer one. */
  public static boolean isOne(String text) {
    return text.contains(ID);
  }
}
