package tutti.logs.json;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Parsers that hold everything to a measure, and take no name twice and no text that is no UTF-8.
 */
public final class StrictJson {

  /** So deep objects and arrays may stand in each other. */
  static final int DEEPEST = 100;

  /** The most characters of a text. */
  static final int LONGEST_TEXT = 1_000_000;

  /** The most characters of a name. */
  private static final int LONGEST_NAME = 2_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .build();

  private StrictJson() {}

  /** A parser of these bytes, which are closed with it. */
  public static JsonParser parser(InputStream bytes) throws IOException {
    return FACTORY.createParser(ObjectReadContext.empty(), new StrictText(bytes));
  }
}
