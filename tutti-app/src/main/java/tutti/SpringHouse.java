package tutti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import tutti.backup.ReachedDatabase;
import tutti.charter.Charters;
import tutti.cli.option.CommandRefusal;
import tutti.cli.server.DatabaseHouse;
import tutti.cli.server.DatabaseLost;
import tutti.database.PostgresDatabase;
import tutti.database.SchemaRefused;
import tutti.database.embedded.CannotStart;
import tutti.intake.EvidenceIntake;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportReversal;
import tutti.intake.imports.upload.ImportControl;
import tutti.intake.imports.upload.UploadFolder;
import tutti.report.CompanyReports;

/** Opens the house with Spring, while its database starts beside it. */
final class SpringHouse implements DatabaseHouse {

  private final Map<String, String> environment;
  private final Consumer<String> say;

  SpringHouse(Consumer<String> say) {
    this(System.getenv(), say);
  }

  SpringHouse(Map<String, String> environment, Consumer<String> say) {
    this.environment = Map.copyOf(environment);
    this.say = say;
  }

  @Override
  public Opened open(Path dataDir, OptionalInt port) {
    port.ifPresent(SpringHouse::mustBeFree);
    var database = new FutureTask<>(() -> PostgresDatabase.open(dataDir, environment, say));
    Thread.ofPlatform().name("database-start").start(database);
    try {
      var context = context(database, dataDir, port);
      say.accept("The data lies in " + database.get().where());
      return new Open(context, database.get());
    } catch (Exception e) {
      throw refused(e, database);
    }
  }

  @Override
  public ReachedDatabase reach(Path dataDir, Reach reach) {
    return new DatabaseReach(environment, say).open(dataDir, reach);
  }

  /** Before anything is unpacked or made for it. */
  private static void mustBeFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
    } catch (BindException e) {
      throw String.valueOf(e.getMessage()).contains("in use")
          ? taken(port)
          : new CommandRefusal(
              "Port %d cannot be used (%s); name another with --port, or 0 for any."
                  .formatted(port, e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CommandRefusal taken(int port) {
    return new CommandRefusal(
        "Port " + port + " is taken; name another with --port, or 0 for any.");
  }

  private ConfigurableApplicationContext context(
      FutureTask<PostgresDatabase> database, Path dataDir, OptionalInt port) {
    return new SpringApplicationBuilder(Application.class)
        .web(port.isPresent() ? WebApplicationType.SERVLET : WebApplicationType.NONE)
        .registerShutdownHook(false)
        .initializers(context -> offer((GenericApplicationContext) context, database))
        .run(
            "--server.port=" + port.orElse(0),
            "--tutti.data-dir=" + dataDir.toAbsolutePath(),
            "--tutti.outside=" + PostgresDatabase.isOutside(environment));
  }

  private static void offer(
      GenericApplicationContext context, FutureTask<PostgresDatabase> database) {
    var definition = new RootBeanDefinition(FutureTask.class, () -> database);
    definition.setTargetType(
        ResolvableType.forClassWithGenerics(Future.class, PostgresDatabase.class));
    context.registerBeanDefinition("database", definition);
  }

  /** Says what kept the house closed; what is no fault of the user's is thrown on. */
  private static RuntimeException refused(Exception e, FutureTask<PostgresDatabase> database) {
    close(database);
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart || cause instanceof SchemaRefused) {
        return new CommandRefusal(String.valueOf(cause.getMessage()));
      }
      if (cause instanceof UploadFolder.Unusable) {
        return new CommandRefusal(said(database).orElse(String.valueOf(cause.getMessage())));
      }
      if (cause instanceof PortInUseException taken) {
        return taken(taken.getPort());
      }
      if (cause instanceof SQLException sql) {
        return new CommandRefusal("The database cannot be used: " + sql.getMessage());
      }
    }
    return new IllegalStateException(e);
  }

  /** Why the database did not start on the same folder, which is the better reason. */
  private static Optional<String> said(FutureTask<PostgresDatabase> database) {
    try {
      database.get();
      return Optional.empty();
    } catch (Exception e) {
      return Optional.ofNullable(e.getCause())
          .filter(CannotStart.class::isInstance)
          .map(Throwable::getMessage);
    }
  }

  private static void close(FutureTask<PostgresDatabase> database) {
    try {
      database.get().close();
    } catch (Exception e) {
      // It did not start, and says so itself.
    }
  }

  record Open(ConfigurableApplicationContext context, PostgresDatabase database) implements Opened {

    @Override
    public Charters charters() {
      return context.getBean(Charters.class);
    }

    @Override
    public EvidenceIntake intake() {
      return context.getBean(EvidenceIntake.class);
    }

    @Override
    public ImportHistory imports() {
      return context.getBean(ImportHistory.class);
    }

    @Override
    public ImportReversal reversal() {
      return context.getBean(ImportReversal.class);
    }

    @Override
    public ImportControl control() {
      return context.getBean(ImportControl.class);
    }

    @Override
    public CompanyReports reports() {
      return context.getBean(CompanyReports.class);
    }

    @Override
    public String address() {
      return "http://127.0.0.1:"
          + context.getEnvironment().getProperty("local.server.port", "")
          + "/";
    }

    @Override
    public void await() {
      Runtime.getRuntime().addShutdownHook(new Thread(this::close, "house-close"));
      try {
        var given = database.givenUp().toCompletableFuture().get();
        throw new DatabaseLost(String.valueOf(given.getMessage()), given);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      context.close();
      database.close();
    }
  }
}
