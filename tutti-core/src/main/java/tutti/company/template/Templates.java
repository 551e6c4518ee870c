package tutti.company.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Companies to start from, out of the essays. */
public final class Templates {

  private static final List<String> NAMES = List.of("business-symphony");

  private Templates() {}

  /** The names of all templates. */
  public static List<String> names() {
    return NAMES;
  }

  /** The YAML text of a template, with its comments. */
  public static Optional<String> text(String name) {
    return Optional.of(name).filter(NAMES::contains).map(Templates::resource);
  }

  private static String resource(String name) {
    try (var in =
        Templates.class.getResourceAsStream("/tutti/company/templates/" + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("The template " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
