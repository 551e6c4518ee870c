package tutti.intake.imports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tutti.evidence.Evidence;
import tutti.intake.EvidenceIntake;
import tutti.intake.IntakeResult;
import tutti.intake.imports.ImportRecord.State;
import tutti.intake.store.ImportRecords;
import tutti.people.Actor;

/** Every import there was, and the beginning of new ones. */
@Component
public class ImportHistory implements ImportRuns {

  private final ImportRecords records;
  private final EvidenceIntake intake;

  ImportHistory(ImportRecords records, EvidenceIntake intake) {
    this.records = records;
    this.intake = intake;
  }

  /** The latest imports, newest first. */
  public List<ImportRecord> latest(int most) {
    return records.latest(most);
  }

  /** The import with this number. */
  public Optional<ImportRecord> find(long number) {
    return records.find(number);
  }

  /** Begins an import of a command. */
  public ImportRun beginByCommand(List<String> files, Actor who) {
    return begun(what(files), ImportRecord.BY_COMMAND, who);
  }

  /** Begins to store one thing that somebody writes down. */
  public ImportRun beginByHand(String what, Actor who) {
    return begun(what, ImportRecord.BY_HAND, who);
  }

  /** What was handed in, in words. */
  static String what(List<String> files) {
    return files.stream().map(ImportHistory::shown).collect(Collectors.joining(", "));
  }

  private static String shown(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  @Override
  public ImportRun begin(String what, Actor who) {
    return begun(what, ImportRecord.BY_PAGE, who);
  }

  private ImportRun begun(String what, String way, Actor who) {
    return new RecordedRun(records.begin(what, way, who));
  }

  @Override
  public ImportRun resume(long number) {
    records.resume(number);
    return new RecordedRun(number);
  }

  /** Whatever ran when the process before this one died broke off with it, but for these. */
  public void breakOffAllBut(Collection<Long> numbers) {
    records.breakOffAllBut(numbers);
  }

  /** Writes down how one ended that is remembered as running. */
  public void ended(long number, State state, String why) {
    records.end(number, state, why);
  }

  private final class RecordedRun implements ImportRun {

    private final long number;

    RecordedRun(long number) {
      this.number = number;
    }

    @Override
    public long number() {
      return number;
    }

    @Override
    public IntakeResult take(Collection<Evidence> facts) {
      return intake.take(facts, number);
    }

    @Override
    public void published(int version) {
      records.published(number, version);
    }

    @Override
    public void stored() {
      records.end(number, State.STORED, "");
    }

    @Override
    public void cancelled() {
      records.end(number, State.CANCELLED, "");
    }

    @Override
    public void brokeOff(String why) {
      records.end(number, State.BROKEN_OFF, why);
    }
  }
}
