package tutti.discovery.draft;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tutti.company.Company;
import tutti.discovery.NamedFile;
import tutti.evidence.Evidence;
import tutti.evidence.SubjectNames;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.mapping.MappingFile;
import tutti.interruption.WorkStopped;
import tutti.logs.suggestion.LogProfile;
import tutti.reading.UnreadableInput;

/**
 * A table of things that is read by a mapping.
 *
 * @param progress hears how many rows were read so far
 */
record ThingFile(NamedFile named, LongConsumer progress) {

  ThingFile {
    requireNonNull(named, "named");
    requireNonNull(progress, "progress");
  }

  /** What its columns look like. */
  LogProfile profile() {
    try (var bytes = Files.newInputStream(named.place())) {
      return LogProfile.of(named.name(), bytes);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What it is known as, its name, and the names of its columns. */
  List<String> words(LogProfile profile) {
    var words = new ArrayList<String>();
    profile.preset().ifPresent(preset -> words.add(preset.title()));
    words.add(named.stem());
    profile.columns().forEach(column -> words.add(column.name()));
    return words;
  }

  /** Hands on its facts about a company. */
  void facts(Company company, Optional<String> mapping, Consumer<Evidence> each) {
    var rules = mapping.map(text -> MappingFile.read("drafted-mapping.yaml", text));
    var reader = new EvidenceReader(SubjectNames.of(company), company.zone(), rules);
    try (var bytes = Files.newInputStream(named.place())) {
      reader.read(
          named.name(),
          bytes,
          each,
          rows -> {
            WorkStopped.ifAsked();
            progress.accept(rows);
          });
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private UnreadableInput unreadable(IOException e) {
    return UnreadableInput.file(named.name(), "The file cannot be read: " + e.getMessage() + ".");
  }
}
