package tutti.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A PostgreSQL server of our own, which keeps whatever it acknowledged. */
public final class EmbeddedPostgres implements AutoCloseable {

  private final DataFolder folder;
  private final Lock lock;
  private final Secret secret;
  private final SocketFolder socket;
  private final Postmaster postmaster;
  private final Thread hook = new Thread(this::close, "postgres-stop");

  private boolean closed;

  private EmbeddedPostgres(
      DataFolder folder, Lock lock, Secret secret, SocketFolder socket, Postmaster postmaster) {
    this.folder = folder;
    this.lock = lock;
    this.secret = secret;
    this.socket = socket;
    this.postmaster = postmaster;
  }

  /**
   * Starts the server on a folder, which is made if it is missing. It stops with this process at
   * the latest.
   *
   * @param say is told in sentences about steps that take time
   * @throws CannotStart if the folder or the machine does not allow it
   */
  public static EmbeddedPostgres start(Path dataDir, Consumer<String> say) {
    return start(dataDir, dataDir, say);
  }

  /**
   * Starts the server with programs unpacked elsewhere.
   *
   * @param programs a folder for the server programs, which several data folders may share
   */
  public static EmbeddedPostgres start(Path dataDir, Path programs, Consumer<String> say) {
    try {
      DataFolder folder = DataFolder.open(dataDir);
      Lock lock = Lock.take(folder);
      try {
        return start(folder, lock, programs, say);
      } catch (IOException | RuntimeException failure) {
        lock.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw CannotStart.unusable(dataDir.toAbsolutePath().normalize(), failure);
    }
  }

  private static EmbeddedPostgres start(
      DataFolder folder, Lock lock, Path programs, Consumer<String> say) throws IOException {
    Account account = Account.of(folder.holder());
    account.mustEnter(folder.path());
    Cluster.check(folder, account);
    Secret secret = Secret.of(folder);
    Cluster cluster = new Cluster(folder, Binaries.in(programs, account, say));
    cluster.createIfMissing(secret, say);
    Postmaster.dismissOrphan(cluster, say);
    SocketFolder socket = SocketFolder.make(folder, account);
    Postmaster postmaster = Postmaster.start(cluster, socket);
    var started = new EmbeddedPostgres(folder, lock, secret, socket, postmaster);
    Runtime.getRuntime().addShutdownHook(started.hook);
    return started;
  }

  /**
   * How to reach the server of whoever works on a folder now; empty when nobody does. It may be
   * starting just then, or end.
   *
   * @throws CannotStart when the folder may not be looked into
   */
  public static Optional<RunningServer> running(Path dataDir) {
    Path path = dataDir.toAbsolutePath().normalize();
    try {
      return Files.isDirectory(path)
          ? running(new DataFolder(path.toRealPath()))
          : Optional.empty();
    } catch (IOException failure) {
      throw new CannotStart(
          "The data in %s cannot be looked at (%s): do it as the user who started Tutti on it."
              .formatted(path, failure),
          failure);
    }
  }

  private static Optional<RunningServer> running(DataFolder folder) throws IOException {
    return Lock.isTaken(folder) ? Optional.of(RunningServer.on(folder)) : Optional.empty();
  }

  /**
   * Leaves the orderly end to the caller. The end of the process closes the server at the same time
   * as everything else; who still has work to store then, takes this over and calls {@link #close}
   * last.
   */
  public EmbeddedPostgres closedByCaller() {
    forgetHook();
    return this;
  }

  public String jdbcUrl() {
    return socket.jdbcUrl(Cluster.DATABASE);
  }

  public String user() {
    return Cluster.USER;
  }

  public String password() {
    return secret.password();
  }

  public Path dataDir() {
    return folder.path();
  }

  /** The process number of the server. */
  long pid() {
    return postmaster.pid();
  }

  /**
   * Stops the server, ending open connections, and frees the folder; a second call does nothing.
   */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      forgetHook();
      end();
    }
  }

  private void end() {
    try (lock) {
      postmaster.stop();
      socket.remove(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook is what called us, or will find nothing left to do.
    }
  }
}
