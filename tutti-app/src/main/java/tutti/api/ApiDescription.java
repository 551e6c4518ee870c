package tutti.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be asked for here, as OpenAPI. */
@RestController
class ApiDescription {

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String document() throws IOException {
    return new ClassPathResource("openapi.json", ApiDescription.class).getContentAsString(UTF_8);
  }
}
