package tutti.intake.imports;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tutti.database.WriteGate;
import tutti.handoff.HandOff;
import tutti.intake.EvidenceIntake;
import tutti.intake.imports.ImportRecord.State;
import tutti.intake.store.EvidenceAside;
import tutti.intake.store.EvidenceLog;
import tutti.intake.store.ImportRecords;
import tutti.people.Actor;

/**
 * Takes imports back, whole, and puts them in again. Facts stay in the log as taken back; what
 * follows from facts is as if those of the import had never come.
 */
@Component
public class ImportReversal {

  private final ImportRecords records;
  private final EvidenceLog log;
  private final EvidenceAside aside;
  private final EvidenceIntake intake;
  private final TransactionOperations transaction;
  private final WriteGate gate;

  ImportReversal(
      ImportRecords records,
      EvidenceLog log,
      EvidenceAside aside,
      EvidenceIntake intake,
      TransactionOperations transaction,
      WriteGate gate) {
    this.records = records;
    this.log = log;
    this.aside = aside;
    this.intake = intake;
    this.transaction = transaction;
    this.gate = gate;
  }

  /**
   * How far an import reaches: what taking it back, or putting it in again, would change.
   *
   * @param facts that leave the evidence, or come back
   * @param handOffs they belong to
   * @param arrows they belong to
   * @param others of the facts that somebody else brought, too: those are in force either way
   */
  public record Reach(long facts, long handOffs, long arrows, long others) {}

  /**
   * What taking it back would change; for one that is taken back, what putting it in again would.
   */
  public Reach reach(ImportRecord record) {
    var reach =
        record.state() == State.TAKEN_BACK
            ? aside.aside(record.number())
            : aside.inForce(record.number());
    return new Reach(reach.facts(), reach.handOffs(), reach.arrows(), reach.others());
  }

  /** Takes an import back, whole, in one transaction: readers see all of it, or nothing. */
  public ImportOutcome takeBack(long number, Actor who) {
    return reversed(number, true, who, aside::takeBack);
  }

  /** Puts an import in again that was taken back, in one transaction. */
  public ImportOutcome putBack(long number, Actor who) {
    return reversed(number, false, who, aside::putBack);
  }

  private ImportOutcome reversed(
      long number, boolean back, Actor who, LongFunction<Set<HandOff.Id>> moving) {
    return patiently(() -> {
      log.lock();
      return refusal(number, back)
          .orElseGet(() -> {
            records.reverse(number, back, who);
            intake.foldAll(moving.apply(number));
            return new ImportOutcome.Done(records.find(number).orElseThrow());
          });
    });
  }

  /** Why an import cannot be taken back, or put in again, as things stand. */
  Optional<ImportOutcome> refusal(long number, boolean back) {
    var record = records.find(number);
    return record.isEmpty()
        ? Optional.of(ImportOutcome.Unknown.of(Long.toString(number)))
        : refusal(record.get(), back);
  }

  /** The one place where this work begins, which may take longer than the answer to a page. */
  private ImportOutcome patiently(Supplier<ImportOutcome> work) {
    return transaction.execute(status -> {
      gate.enter();
      gate.stayLong();
      return work.get();
    });
  }

  private static Optional<ImportOutcome> refusal(ImportRecord record, boolean back) {
    var number = record.number();
    return switch (record.state()) {
      case RUNNING ->
          refused("Import %d is running; stop it first, then take it back.".formatted(number));
      case TAKEN_BACK ->
          back ? refused("Import %d is taken back already.".formatted(number)) : Optional.empty();
      case STORED, BROKEN_OFF, CANCELLED ->
          back ? Optional.empty() : refused("Import %d is in force already.".formatted(number));
    };
  }

  private static Optional<ImportOutcome> refused(String says) {
    return Optional.of(new ImportOutcome.Refused(says));
  }
}
