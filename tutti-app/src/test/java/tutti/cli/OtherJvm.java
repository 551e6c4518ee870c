package tutti.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Tutti in a Java process of its own: as people start it, to be watched and killed. */
public final class OtherJvm implements AutoCloseable {

  private final Process process;
  private final List<String> out = new CopyOnWriteArrayList<>();
  private final List<String> err = new CopyOnWriteArrayList<>();
  private final Thread outReader;
  private final Thread errReader;

  private OtherJvm(Process process) {
    this.process = process;
    this.outReader = reader(process.inputReader(UTF_8), out);
    this.errReader =
        reader(new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8)), err);
  }

  /** Ctrl-C is heard even where the tests themselves run in the background, which ignores it. */
  private static final List<String> IN_FRONT = List.of("env", "--default-signal=INT");

  /** Starts {@code tutti} with these words, {@code -X} options first. */
  public static OtherJvm start(Map<String, String> environment, Object... words)
      throws IOException {
    var command = new ArrayList<>(IN_FRONT);
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    var all = Arrays.stream(words).map(Object::toString).toList();
    command.addAll(all.stream().takeWhile(word -> word.startsWith("-X")).toList());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "tutti.Tutti"));
    command.addAll(all.stream().dropWhile(word -> word.startsWith("-X")).toList());
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("TUTTI_"));
    builder.environment().putAll(environment);
    return new OtherJvm(builder.start());
  }

  /** A script such as {@code ./tutti}. */
  static OtherJvm script(Path script, Object... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(script.toString());
    Arrays.stream(words).map(Object::toString).forEach(command::add);
    return new OtherJvm(new ProcessBuilder(command).start());
  }

  private static Thread reader(BufferedReader lines, List<String> into) {
    return Thread.ofVirtual()
        .start(() -> {
          try (lines) {
            lines.lines().forEach(into::add);
          } catch (IOException | UncheckedIOException killed) {
            // Nothing more to hear.
          }
        });
  }

  /** Waits for the end. */
  public OtherJvm ended() throws InterruptedException {
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.toHandle().destroyForcibly();
    }
    outReader.join();
    errReader.join();
    return this;
  }

  /** Waits so long at most; true when it ended by itself. */
  public boolean endsWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  /** SIGINT, as by Ctrl-C. */
  public void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** SIGKILL, and what it had said before. */
  public OtherJvm killed() throws InterruptedException {
    process.toHandle().destroyForcibly();
    return ended();
  }

  /** Whether it has a file below a folder open, be it without a name. */
  public boolean keepsOpen(Path folder) {
    try (var open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      return open.anyMatch(file -> target(file).startsWith(folder + "/body-"));
    } catch (IOException gone) {
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  public int exit() {
    return process.exitValue();
  }

  public List<String> out() {
    return List.copyOf(out);
  }

  public List<String> err() {
    return List.copyOf(err);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() throws InterruptedException {
    killed();
  }
}
