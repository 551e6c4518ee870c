package tutti.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

/** A program of the operating system with its arguments, run from a folder everybody may enter. */
record SystemCommand(List<String> words) {

  SystemCommand {
    words = List.copyOf(words);
  }

  /** How a program ended, and what it printed. */
  record Outcome(int exit, String output) {
    Outcome {
      requireNonNull(output, "output");
    }

    boolean isGood() {
      return exit == 0;
    }
  }

  /** Settings meant for somebody else's PostgreSQL are kept from ours. */
  ProcessBuilder builder() {
    var builder = new ProcessBuilder(words).directory(new File("/")).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    return builder;
  }

  /** Sends a signal to a process of ours, or, if we are root, to any. */
  static void signal(String name, long pid) throws IOException {
    new SystemCommand(List.of("sh", "-c", "kill -s " + name + " " + pid)).run();
  }

  Outcome run() throws IOException {
    return run("");
  }

  Outcome run(String input) throws IOException {
    Process process = builder().start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    } catch (IOException endedBeforeReading) {
      // What it printed says why.
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    return new Outcome(end(process), output);
  }

  private static int end(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
