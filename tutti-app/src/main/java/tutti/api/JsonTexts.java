package tutti.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that was sent here, within the limits of the application's properties. */
@Component
class JsonTexts extends AbstractHttpMessageConverter<JsonNode> {

  private final JsonMapper json;

  JsonTexts(JsonMapper json) {
    super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    this.json = json;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == JsonNode.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  protected JsonNode readInternal(Class<? extends JsonNode> type, HttpInputMessage message)
      throws IOException {
    try (var parser = json.createParser(message.getBody())) {
      return read(parser);
    }
  }

  private JsonNode read(JsonParser parser) {
    try {
      JsonNode read = json.readTree(parser);
      return read == null || read.isMissingNode() ? nothing() : read;
    } catch (JacksonException e) {
      throw ApiRefusals.of(HttpStatus.BAD_REQUEST, JsonFault.says(e, parser.currentLocation()));
    }
  }

  private static JsonNode nothing() {
    throw ApiRefusals.of(
        HttpStatus.BAD_REQUEST, "There is no JSON here; expected some in the body of the request.");
  }

  @Override
  protected void writeInternal(JsonNode node, HttpOutputMessage message) {
    throw new UnsupportedOperationException("This only reads");
  }
}
