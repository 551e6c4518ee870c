package tutti.cli.stored;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.backup.BackupContents;
import tutti.backup.Backups;
import tutti.backup.LastBackup;
import tutti.cli.option.DataDir;
import tutti.cli.option.ExitCode;
import tutti.cli.option.PassphraseOption;
import tutti.cli.server.DatabaseHouse;

/** {@code tutti backup}: everything at one moment, in one file. */
@Command(
    name = "backup",
    description = {
      "Copy everything Tutti knows into one file, also while a server runs on the folder.",
      "The file has its name only when it was read again and is safe on disk.",
      "TUTTI_DB_URL names a PostgreSQL of your own."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti backup /backups/tutti-monday.tutti --data-dir /srv/tutti",
      "  tutti backup --verify /backups/tutti-monday.tutti"
    })
public final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file of the backup.")
  private Path file = Path.of("");

  @Mixin private DataDir dataDir = new DataDir();
  @Mixin private PassphraseOption passphrase = new PassphraseOption();

  @Option(names = "--force", description = "Write over a file of this name.")
  private boolean force;

  @Option(
      names = "--verify",
      description = "Only check that the file is whole; exit 1 when it is not. Needs no database.")
  private boolean verify;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final DatabaseHouse house;

  public BackupCommand(DatabaseHouse house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    var lock = passphrase.lock();
    if (verify) {
      return tell(Backups.check(file, lock));
    }
    Backups.mustBeFree(file, force);
    try (var reached = house.reach(dataDir.path("tutti-data"), DatabaseHouse.Reach.HELD)) {
      var contents = Backups.write(reached.source(), file, lock, force);
      reached.folder().ifPresent(folder -> LastBackup.note(folder, file, contents));
      tell("Everything is in " + file + ".", contents);
    }
    return ExitCode.FINE;
  }

  private int tell(Backups.Checked checked) {
    return switch (checked) {
      case Backups.Whole whole -> {
        tell(
            "%s is whole%s.".formatted(file, whole.locked() ? ", and locked" : ""),
            whole.contents());
        yield ExitCode.FINE;
      }
      case Backups.Broken broken -> {
        spec.commandLine().getErr().println(file + " is broken. " + broken.says());
        yield ExitCode.FINDINGS;
      }
    };
  }

  private void tell(String says, BackupContents contents) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(says);
    contents.lines().forEach(line -> out.println("  " + line));
    out.flush();
  }
}
