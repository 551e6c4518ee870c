package tutti.intake.imports.upload;

import java.util.List;
import java.util.Optional;
import tutti.evidence.Evidence;
import tutti.evidence.log.ReadResult;
import tutti.intake.Cases;
import tutti.intake.imports.upload.ImportJob.Stand;
import tutti.reading.InputProblem;

/** Imports that stand where a test wants them. */
public final class Imports {

  private Imports() {}

  /** An import of one file that gave so many facts. */
  public static ImportJob of(long facts, Stand stand) {
    return at(stand, Optional.empty(), trial(facts, List.of(), List.of()));
  }

  /** One that publishes the company first. */
  public static ImportJob withCompany(long facts, Stand stand) {
    var text = new ImportRequest.Text("small.yaml", Cases.COMPANY);
    return at(stand, Optional.of(text), trial(facts, List.of(), List.of()));
  }

  /** One with bad rows, and with files that cannot be read at all. */
  public static ImportJob troubled(long facts, List<InputProblem> bad, List<InputProblem> refused) {
    return at(new ImportJob.Waiting(), Optional.empty(), trial(facts, bad, refused));
  }

  /** One that shows these facts. */
  public static ImportJob showing(List<Evidence> sample) {
    var trial =
        new ImportPreview(trial(sample.size(), List.of(), List.of()).results(), sample, List.of());
    return at(new ImportJob.Waiting(), Optional.empty(), trial);
  }

  /** One whose facts are dated in the future, so many of them. */
  public static ImportJob early(long facts, long future) {
    var results = trial(facts, List.of(), List.of()).results();
    var trial = new ImportPreview(results, List.of(), List.of(), future);
    return at(new ImportJob.Waiting(), Optional.empty(), trial);
  }

  private static ImportPreview trial(
      long facts, List<InputProblem> bad, List<InputProblem> refused) {
    var result = new ReadResult("a.csv", facts + bad.size(), facts, bad.size(), bad, "");
    return new ImportPreview(List.of(result), List.of(), refused);
  }

  private static ImportJob at(
      Stand stand, Optional<ImportRequest.Text> charter, ImportPreview trial) {
    var order = new ImportRequest(Cases.company(), charter, Optional.empty(), List.of());
    var job = new ImportJob("1", order);
    job.read(trial);
    job.rememberedAs(7);
    job.move(stand);
    return job;
  }
}
