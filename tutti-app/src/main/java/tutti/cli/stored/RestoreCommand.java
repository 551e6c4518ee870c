package tutti.cli.stored;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.backup.BackupRestoration;
import tutti.backup.ReachedDatabase;
import tutti.cli.option.DataDir;
import tutti.cli.option.ExitCode;
import tutti.cli.option.PassphraseOption;
import tutti.cli.server.DatabaseHouse;

/** {@code tutti restore}: everything of a backup, in a new place. */
@Command(
    name = "restore",
    description = {
      "Put everything of a backup into a new data folder, or into an empty PostgreSQL that"
          + " TUTTI_DB_URL names.",
      "The whole file is checked first; all of it comes back, or nothing."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  tutti restore /backups/tutti-monday.tutti --data-dir /srv/tutti-new"
    })
public final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file of the backup.")
  private Path file = Path.of("");

  @Mixin private DataDir dataDir = new DataDir();
  @Mixin private PassphraseOption passphrase = new PassphraseOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final DatabaseHouse house;

  public RestoreCommand(DatabaseHouse house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    var restored = new BackupRestoration(file, passphrase.lock()).into(this::reached);
    var out = spec.commandLine().getOut();
    out.println("Everything of " + file + " is back.");
    restored.contents().lines().forEach(line -> out.println("  " + line));
    restored
        .left()
        .forEach(
            table -> out.println("The table " + table + " is none of Tutti's and was left out."));
    out.println("Start it with tutti serve" + folder() + ".");
    out.flush();
    return ExitCode.FINE;
  }

  private ReachedDatabase reached() {
    return house.reach(dataDir.path("tutti-data"), DatabaseHouse.Reach.EMPTY);
  }

  private String folder() {
    return System.getenv("TUTTI_DB_URL") == null ? " --data-dir " + dataDir.path("tutti-data") : "";
  }
}
