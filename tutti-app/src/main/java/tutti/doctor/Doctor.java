package tutti.doctor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tutti.backup.DatabaseDigest;
import tutti.backup.KnownSchema;
import tutti.backup.ReachedDatabase;
import tutti.backup.store.DatabaseSnapshot;
import tutti.backup.store.TableSequences;
import tutti.doctor.DoctorReport.Gravity;
import tutti.doctor.DoctorReport.Sign;
import tutti.doctor.DoctorReport.Symptom;
import tutti.doctor.store.DatabaseVitals;
import tutti.intake.StoredRecount;
import tutti.intake.store.StoreView;

/** Looks at one moment of a database, beside whoever else uses it, and changes nothing. */
public final class Doctor {

  private static final int TOLD = 20;

  private final List<Sign> signs = new ArrayList<>();
  private final List<Symptom> symptoms = new ArrayList<>();
  private final AtomicLong differences = new AtomicLong();

  private Doctor() {}

  /**
   * Looks at a database and the folder of its data.
   *
   * @param program the version of this program
   * @param folder the data folder; looked at when the database is the bundled one
   * @param deep whether to read every row and work out anew what follows from the facts
   */
  public static DoctorReport examine(
      String program, Path folder, ReachedDatabase reached, boolean deep, Instant now) {
    var doctor = new Doctor();
    doctor.sign("version", "Tutti", program);
    doctor.sign("data", "data", reached.where());
    doctor.database(reached, deep);
    if (reached.folder().isPresent()) {
      new FolderLook(folder, now).look(doctor.signs, doctor.symptoms);
    }
    return new DoctorReport(doctor.signs, doctor.symptoms, doctor.differences.get());
  }

  private void sign(String name, String label, Object value) {
    signs.add(new Sign(name, label, value));
  }

  private void wrong(String name, String says) {
    symptoms.add(new Symptom(Gravity.WRONG, name, says));
  }

  private void database(ReachedDatabase reached, boolean deep) {
    try (var snapshot = DatabaseSnapshot.of(reached.source())) {
      sign("database", "PostgreSQL", snapshot.tables().server());
      var schema = snapshot.tables().schema();
      sign("schema", "schema", schema.orElse("none"));
      if (schema.isEmpty()) {
        wrong("schema", "The database holds nothing of Tutti's yet; start it with tutti serve.");
      } else {
        schema(schema.get());
        held(snapshot, deep);
      }
    }
  }

  private void schema(String schema) {
    if (KnownSchema.newerThanOurs(schema)) {
      wrong(
          "schema",
          "The data are of schema %s, and this Tutti knows none newer than %s; use the newer Tutti that made them."
              .formatted(schema, KnownSchema.newest()));
    }
  }

  private void held(DatabaseSnapshot snapshot, boolean deep) {
    counts(new DatabaseVitals(snapshot.sql()));
    sequences(new TableSequences(snapshot.sql()));
    if (deep) {
      deep(snapshot);
    }
  }

  /** A row that cannot be read is a finding, too. */
  private void deep(DatabaseSnapshot snapshot) {
    try {
      digest(snapshot);
      recount(new StoreView(snapshot.sql()));
    } catch (RuntimeException e) {
      wrong(
          "unreadable",
          "A row cannot be read (%s), so that the look ended there; restore the last backup, on another disk if this one loses data."
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private void counts(DatabaseVitals vitals) {
    sign("charters", "charters", vitals.charters());
    sign("facts", "facts", vitals.facts());
    sign("position", "log position", vitals.position());
    sign("handOffs", "hand-offs", vitals.handOffs());
    imports(vitals.openImports());
    if (vitals.brokenPages() > 0) {
      wrong(
          "pages",
          "PostgreSQL read %,d pages whose checksum did not fit: the disk loses data; restore the last backup on another one."
              .formatted(vitals.brokenPages()));
    }
  }

  private void imports(List<Long> open) {
    if (!open.isEmpty()) {
      symptoms.add(
          new Symptom(
              Gravity.WARNING,
              "imports",
              "The imports %s were begun and have not ended; let one that runs go on, and begin one that broke off again."
                  .formatted(open)));
    }
  }

  private void sequences(TableSequences sequences) {
    sequences.all().stream()
        .filter(TableSequences.Numbering::behind)
        .forEach(behind ->
            wrong(
                "sequence",
                "The sequence %s is at %d, behind %s.%s at %d, so that new rows are refused; make a backup and restore it into a new folder, which sets it right."
                    .formatted(
                        behind.sequence(),
                        behind.last(),
                        behind.table(),
                        behind.column(),
                        behind.highest())));
  }

  private void digest(DatabaseSnapshot snapshot) {
    var digest = DatabaseDigest.of(snapshot);
    sign("digest", "digest", digest.everything());
    sign("digestOfFacts", "of facts", digest.facts());
  }

  private void recount(StoreView store) {
    StoredRecount.of(
        store,
        difference -> {
          if (differences.incrementAndGet() <= TOLD) {
            wrong("difference", difference.id() + ": " + difference.says() + ".");
          }
        });
    if (differences.get() > 0) {
      wrong(
          "differences",
          "%,d rows are not what the facts say; restore the last backup that tutti doctor --deep calls fine, and report this."
              .formatted(differences.get()));
    }
  }
}
