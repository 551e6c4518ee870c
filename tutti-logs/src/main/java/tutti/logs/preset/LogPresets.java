package tutti.logs.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The exports that are known: one YAML file each, in the order of {@code presets.txt}. */
public final class LogPresets {

  private static final List<LogPreset> ALL = read();

  private LogPresets() {}

  /** All of them. */
  public static List<LogPreset> all() {
    return ALL;
  }

  /** The preset of a file with these columns: of several, the one that asks for most of them. */
  public static Optional<LogPreset> of(Collection<String> columns) {
    var names = new HashSet<>(columns);
    return ALL.stream()
        .filter(preset -> preset.knows(names))
        .max(Comparator.comparingInt(preset -> preset.columns().size()));
  }

  private static List<LogPreset> read() {
    return text("presets.txt")
        .lines()
        .filter(id -> !id.isBlank())
        .map(id -> LogPreset.read(id, text(id + ".yaml")))
        .toList();
  }

  private static String text(String name) {
    try (var in = opened(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream opened(String name) {
    return Objects.requireNonNull(LogPresets.class.getResourceAsStream(name), name);
  }
}
