package tutti.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where an option's output goes: {@code --sarif} prints it, {@code --sarif=FILE} writes it.
 *
 * @param file the file's name, or {@code -} for the screen
 */
public record OptionOutput(String file) {

  static final String SCREEN = "-";

  public boolean onScreen() {
    return file.equals(SCREEN);
  }

  /** Reads the value of an option. */
  public static final class Named implements ITypeConverter<OptionOutput> {
    @Override
    public OptionOutput convert(String file) {
      return new OptionOutput(file);
    }
  }

  /** Writes to the file. */
  public void write(String text) {
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException | InvalidPathException e) {
      throw new CommandRefusal(
          "%s cannot be written (%s); name another place.".formatted(file, e.getMessage()));
    }
  }

  /** A file is named with {@code =}: the word after a bare option is none of its own. */
  public static final class Attached implements IParameterPreprocessor {
    @Override
    @SuppressWarnings("JdkObsolete") // picocli's own
    public boolean preprocess(
        Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (" ".equals(info.get("separator"))) {
        args.push(SCREEN);
      }
      return false;
    }
  }
}
