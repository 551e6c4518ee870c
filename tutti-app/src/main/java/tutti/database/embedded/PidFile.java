package tutti.database.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The file in which a running server says who it is (line 1) and whether it is ready (line 8). */
record PidFile(Path cluster) {

  private static final Duration FAREWELL = Duration.ofSeconds(10);
  private static final Duration GLANCE = Duration.ofMillis(5);

  PidFile {
    requireNonNull(cluster, "cluster");
  }

  private Path path() {
    return cluster.resolve("postmaster.pid");
  }

  boolean saysReady(long pid) throws IOException {
    List<String> lines = lines();
    return lines.size() >= 8
        && lines.get(0).strip().equals(Long.toString(pid))
        && lines.get(7).strip().equals("ready");
  }

  /** Any bytes may stand for the name of the folder; this way they survive reading and writing. */
  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(path(), ISO_8859_1);
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }

  /** The server that still works on these files, though its Tutti is gone. */
  Optional<ProcessHandle> orphan() throws IOException {
    return process().filter(this::isServer);
  }

  /**
   * Ends the children of a dead server, which hold its memory until they notice. To be asked when
   * no server works on these files: whoever works in their folder then is left over.
   */
  void endSurvivors() {
    long end = System.nanoTime() + FAREWELL.toNanos();
    List<ProcessHandle> survivors = survivors();
    while (!survivors.isEmpty() && System.nanoTime() < end) {
      survivors.forEach(ProcessHandle::destroyForcibly);
      LockSupport.parkNanos(GLANCE.toNanos());
      survivors = survivors();
    }
  }

  private List<ProcessHandle> survivors() {
    return ProcessHandle.allProcesses().filter(this::worksHere).toList();
  }

  private boolean worksHere(ProcessHandle process) {
    if (!isPostgres(process)) {
      return false;
    }
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
          .equals(cluster);
    } catch (IOException goneOrAnotherSystem) {
      return false;
    }
  }

  private Optional<ProcessHandle> process() throws IOException {
    List<String> lines = lines();
    return lines.isEmpty() ? Optional.empty() : pid(lines.get(0)).flatMap(ProcessHandle::of);
  }

  private static Optional<Long> pid(String line) {
    try {
      return Optional.of(Math.abs(Long.parseLong(line.strip())));
    } catch (NumberFormatException torn) {
      return Optional.empty();
    }
  }

  /** Whether a process is a PostgreSQL on these files; false for the remains of a dead one. */
  boolean isServer(ProcessHandle process) {
    return isPostgres(process) && process.info().arguments().filter(this::nameUs).isPresent();
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(program -> program.contains("/postgres")).isPresent();
  }

  private boolean nameUs(String[] arguments) {
    return List.of(arguments).contains(cluster.toString());
  }

  /**
   * Makes a new server overlook a process that merely got the number of a dead one. PostgreSQL
   * takes any living process of its user for a server, but not its parent, hence our own number.
   * The other lines stay, as it finds surviving children of the dead server by them.
   */
  void disownStranger() throws IOException {
    List<String> lines = lines();
    if (lines.isEmpty() || pid(lines.get(0)).isEmpty()) {
      Files.deleteIfExists(path());
    } else if (process().isPresent()) {
      lines.set(0, Long.toString(ProcessHandle.current().pid()));
      Files.write(path(), lines, ISO_8859_1);
    }
  }
}
