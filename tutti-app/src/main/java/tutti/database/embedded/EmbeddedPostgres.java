package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import tutti.database.embedded.supervision.RestartClock;
import tutti.database.embedded.supervision.ServerSupervisor;

/**
 * A PostgreSQL server of our own, which keeps whatever it acknowledged and comes back when it is
 * killed.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private final DataFolder folder;
  private final FolderLock lock;
  private final PasswordFile secret;
  private final SocketFolder socket;
  private final ServerSupervisor server;
  private final Thread hook = new Thread(this::close, "postgres-stop");

  private boolean closed;

  /** From where the server can be reached. */
  public enum Reach {
    /** Through a folder only the server's user and root enter. */
    SOCKET,
    /** Also on a port of 127.0.0.1, by every user of the machine who has the password. */
    SOCKET_AND_TCP
  }

  private EmbeddedPostgres(
      DataFolder folder,
      FolderLock lock,
      PasswordFile secret,
      SocketFolder socket,
      ServerSupervisor server) {
    this.folder = folder;
    this.lock = lock;
    this.secret = secret;
    this.socket = socket;
    this.server = server;
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
    return start(dataDir, programs, Reach.SOCKET, say);
  }

  /** Starts the server where others may reach it, too. */
  public static EmbeddedPostgres start(
      Path dataDir, Path programs, Reach reach, Consumer<String> say) {
    return start(dataDir, programs, new Manner(reach, RestartClock.system(), say));
  }

  /** How it is started and watched. */
  record Manner(Reach reach, RestartClock clock, Consumer<String> say) {
    Manner {
      requireNonNull(reach, "reach");
      requireNonNull(clock, "clock");
      requireNonNull(say, "say");
    }
  }

  static EmbeddedPostgres start(Path dataDir, Path programs, Manner manner) {
    try {
      DataFolder folder = DataFolder.open(dataDir);
      FolderLock lock = FolderLock.take(folder);
      try {
        return start(folder, lock, programs, manner);
      } catch (IOException | RuntimeException failure) {
        lock.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw CannotStart.unusable(dataDir.toAbsolutePath().normalize(), failure);
    }
  }

  private static EmbeddedPostgres start(
      DataFolder folder, FolderLock lock, Path programs, Manner manner) throws IOException {
    Consumer<String> say = manner.say();
    ServerAccount named = ServerAccount.named(folder.holder());
    ServerAccount account = new ServerAccounts(named, new SecureRandom()).of(folder, say);
    account.mustEnter(folder.path());
    DatabaseCluster.check(folder);
    PasswordFile secret = PasswordFile.of(folder);
    DatabaseCluster cluster =
        new DatabaseCluster(folder, ServerBinaries.in(programs, account, say));
    PostmasterProcess.dismissOrphan(cluster.pidFile(), say);
    cluster.pidFile().endSurvivors();
    cluster.takeOver(say);
    cluster.createIfMissing(named, say);
    return serve(cluster, lock, secret, manner);
  }

  private static int port(Manner manner) throws IOException {
    if (manner.reach() == Reach.SOCKET) {
      return SocketFolder.USUAL_PORT;
    }
    try (var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      manner
          .say()
          .accept("The database also listens on port " + free.getLocalPort() + " of 127.0.0.1");
      return free.getLocalPort();
    }
  }

  private static EmbeddedPostgres serve(
      DatabaseCluster cluster, FolderLock lock, PasswordFile secret, Manner manner)
      throws IOException {
    DataFolder folder = cluster.folder();
    ServerAccount account = cluster.binaries().account();
    SocketFolder socket = SocketFolder.make(folder, account, port(manner));
    try {
      new RolePasswords(new ServerStart(cluster, socket, Reach.SOCKET), secret)
          .setIfMissing(manner.say());
      AccessRules.PASSWORDS.write(folder, account);
      var start = new ServerStart(cluster, socket, manner.reach());
      var server = new ServerSupervisor(start, manner.clock(), manner.say()).start();
      var started = new EmbeddedPostgres(folder, lock, secret, socket, server);
      Runtime.getRuntime().addShutdownHook(started.hook);
      return started;
    } catch (IOException | RuntimeException failure) {
      socket.remove(folder);
      throw failure;
    }
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
    return FolderLock.isTaken(folder) ? RunningServer.on(folder) : Optional.empty();
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
    return socket.jdbcUrl(DatabaseCluster.DATABASE);
  }

  public String user() {
    return DatabaseCluster.USER;
  }

  public String password() {
    return secret.password();
  }

  public Path dataDir() {
    return folder.path();
  }

  /**
   * Comes, with a sentence, when the server ended too often and is not started again; else never.
   */
  public CompletionStage<CannotStart> givenUp() {
    return server.givenUp().thenApply(this::givenUp);
  }

  private CannotStart givenUp(RuntimeException last) {
    return new CannotStart(
        "The database in %s ended again and again and is given up; %s says why. What was stored is safe: mend what it names and start Tutti again."
            .formatted(folder.path(), folder.log()),
        last);
  }

  /** The process number of the server. */
  long pid() {
    return server.pid();
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
      server.close();
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
