package tutti.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Where facts go: the screen, or a file that has its name only when they are all in it. */
public record FactOutput(Optional<Path> file, CommandLine line) {

  public void write(Consumer<Writer> facts) {
    if (file.isPresent()) {
      write(file.get().toAbsolutePath(), facts);
    } else {
      facts.accept(line.getOut());
      line.getOut().flush();
    }
  }

  private static void write(Path file, Consumer<Writer> facts) {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (var out = Files.newBufferedWriter(part, UTF_8)) {
        facts.accept(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandRefusal(
          "%s cannot be written (%s); name another place.".formatted(file, e.getMessage()));
    } finally {
      part.toFile().delete();
    }
  }
}
