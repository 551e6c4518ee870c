package tutti.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.TerminalProgress;
import tutti.discovery.DiscoveryRequest;
import tutti.discovery.NamedFile;
import tutti.discovery.draft.DraftNaming;
import tutti.discovery.draft.DraftedFacts;
import tutti.discovery.draft.FileDrafts;
import tutti.logs.role.LogRoles;

/** Reads what one file tells, and the company that it shows. */
final class DraftedEvidence {

  private DraftedEvidence() {}

  static DraftedFacts of(Path file, PrintWriter err) {
    if (Files.isDirectory(file)) {
      throw new CommandRefusal(
          "%s is a folder; name one file of it, or a company and --data %s.".formatted(file, file));
    }
    var progress = new TerminalProgress(err);
    try {
      var request = new DiscoveryRequest(new LogRoles(Map.of()), ZoneOffset.UTC, Optional.empty());
      var naming = new DraftNaming("As %s shows it".formatted(file.getFileName()), ZoneOffset.UTC);
      var drafts = FileDrafts.own(request, rows -> progress.show(file, rows));
      return DraftedFacts.of(drafts.of(NamedFile.of(file), naming), Long.MAX_VALUE);
    } finally {
      progress.clear();
    }
  }
}
